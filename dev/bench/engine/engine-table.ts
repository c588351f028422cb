import { availableParallelism } from 'node:os'
import type { Locale, Text } from '../../../server/src/index.ts'
import type { Both } from '../typing.ts'
import type { EngineFigures } from './bench-engine.ts'

/** The figures of the engine as a table in Markdown. */
export function engineTableOf(figures: EngineFigures, locale: Locale): string {
  const rows = rowsOf(figures).map(
    ({ name, values: { ours, theirs }, show }) =>
      `| ${name[locale]} | ${show(ours)} | ${show(theirs)} | ${(ours / theirs).toFixed(2)}× |`,
  )
  const head = `| ${words.measure[locale]} | Drydock | docker CLI | ${words.ratio[locale]} |\n|---|--:|--:|--:|`
  return [head, ...rows, '', words.method(process.versions.node, availableParallelism())[locale]].join('\n')
}

/** What the figures are to stay within; empty where they do. */
export function engineMisses({ event, list, logs }: EngineFigures): readonly string[] {
  return [
    ...(event.ours > event.theirs * 10 ? ['An event takes more than ten times as long as `docker events`.'] : []),
    ...(list.ours > list.theirs * 1.5 ? ['The list takes more than one and a half times as long as `docker ps`.'] : []),
    ...(logs.ours < logs.theirs * 0.8 ? ['Logs come less than 0.8 times as fast as `docker logs`.'] : []),
  ]
}

type Row = { readonly name: Text; readonly values: Both<number>; readonly show: (value: number) => string }

function rowsOf({ event, list, containerCount, logs }: EngineFigures): readonly Row[] {
  const count = containerCount.toLocaleString('en')
  return [
    { name: words.event, values: event, show: milliseconds },
    { name: words.list(count), values: list, show: milliseconds },
    { name: words.logs, values: logs, show: (value) => `${Math.round(value / 1e6)} MB/s` },
  ]
}

function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
}

const words = {
  measure: { en: 'Measure', ko: '측정 항목' },
  ratio: { en: 'Ratio', ko: '비율' },
  event: {
    en: 'Event to changed list; to the line of `docker events`',
    ko: '이벤트부터 목록 변경까지, `docker events` 출력까지',
  },
  list: (count: string): Text => ({
    en: `First list of ${count} containers; \`docker ps -a\``,
    ko: `컨테이너 ${count}개의 첫 목록, \`docker ps -a\``,
  }),
  logs: { en: 'Log as lines; `docker logs` to a pipe', ko: '로그를 줄 단위로 읽기, 파이프로 보낸 `docker logs`' },
  method: (node: string, cores: number): Text => ({
    en: `Medians on one private engine, taking turns, in one run of \`npm run bench\` (Node ${node}, ${cores} cores). The list and the command each begin with connecting.`,
    ko: `같은 전용 엔진에서 번갈아 실행해 잰 중앙값입니다(\`npm run bench\` 한 번, Node ${node}, 코어 ${cores}개). 목록과 명령 모두 연결하는 시간부터 잽니다.`,
  }),
}
