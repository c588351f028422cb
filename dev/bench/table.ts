import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Locale, Text } from '../../server/src/index.ts'
import { root } from '../root.ts'
import type { Asking } from './asking.ts'
import type { Linting } from './linting.ts'
import type { Both, Typing } from './typing.ts'

/** Everything that was measured. */
export type Figures = {
  readonly typing: readonly Typing[]
  readonly asking: readonly Asking[]
  readonly sets: readonly NamedSet[]
  readonly peer: string
}

export type NamedSet = { readonly name: Text; readonly linting: Linting }

/** The figures as a table in Markdown. */
export function tableOf(figures: Figures, locale: Locale): string {
  const rows = rowsOf(figures).map(({ name, values, show }) => {
    const { ours, theirs } = values
    return `| ${name[locale]} | ${show(ours)} | ${show(theirs)} | ${ratio(theirs / ours)} |`
  })
  const head = `| ${words.measure[locale]} | Drydock | ${figures.peer} | ${words.ratio[locale]} |\n|---|--:|--:|--:|`
  return [head, ...rows, '', words.method(process.versions.node, availableParallelism())[locale]].join('\n')
}

/** Puts a table into the README of each language, between the marks of that name. @returns the files that have such marks */
export function writeTables(mark: string, tableIn: (locale: Locale) => string): readonly string[] {
  const written: string[] = []
  for (const [name, locale] of readmes) {
    const path = join(root, name)
    if (!existsSync(path)) continue
    const text = readFileSync(path, 'utf8')
    const marked = new RegExp(`(<!-- ${mark} -->\\n)[\\s\\S]*?(<!-- /${mark} -->)`)
    if (!marked.test(text)) continue
    writeFileSync(
      path,
      text.replace(marked, (_, start, end) => `${start}${tableIn(locale)}\n${end}`),
    )
    written.push(name)
  }
  return written
}

const readmes: readonly (readonly [string, Locale])[] = [
  ['README.md', 'en'],
  ['README.ko.md', 'ko'],
]

type Row = { readonly name: Text; readonly values: Both<number>; readonly show: (value: number) => string }

function rowsOf({ typing, asking, sets }: Figures): readonly Row[] {
  const ofSize = (what: Text, count: number): Text => ({
    en: `${what.en}, ${count.toLocaleString('en')} instructions`,
    ko: `${what.ko}, 명령 ${count.toLocaleString('en')}개`,
  })
  return [
    ...typing.map((one) => row(ofSize(words.diagnostics, one.instructionCount), one.diagnostics, milliseconds)),
    ...typing.map((one) => row(ofSize(words.hover, one.instructionCount), one.hover, milliseconds)),
    ...asking.flatMap(({ instructionCount, symbols, tokens, formatting }) => [
      row(ofSize(words.symbols, instructionCount), symbols, milliseconds),
      ...(tokens ? [row(ofSize(words.tokens, instructionCount), tokens, milliseconds)] : []),
      row(ofSize(words.formatting, instructionCount), formatting, milliseconds),
    ]),
    ...sets.flatMap(({ name, linting: { fileCount, ours, oursAllRules, theirs } }) => [
      row(ofSet(words.lint, name, fileCount), { ours, theirs }, milliseconds),
      row(ofSet(words.lintAll, name, fileCount), { ours: oursAllRules, theirs }, milliseconds),
    ]),
    ...typing.flatMap(({ instructionCount, memory: { ours, theirs } }) =>
      ours === undefined || theirs === undefined
        ? []
        : [row(ofSize(words.memory, instructionCount), { ours, theirs }, megabytes)],
    ),
  ]
}

function row(name: Text, values: Both<number>, show: Row['show']): Row {
  return { name, values, show }
}

function ofSet(what: Text, set: Text, fileCount: number): Text {
  const count = fileCount.toLocaleString('en')
  return { en: `${what.en}, ${count} ${set.en}`, ko: `${what.ko}, ${set.ko} ${count}개` }
}

function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ms`
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`
}

function ratio(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)}×`
}

const words = {
  measure: { en: 'Measure', ko: '측정 항목' },
  ratio: { en: 'Ratio', ko: '비율' },
  diagnostics: { en: 'Keystroke to diagnostics', ko: '키 입력부터 진단까지' },
  hover: { en: 'Hover right after a keystroke', ko: '키 입력 직후의 호버' },
  symbols: { en: 'Outline right after a keystroke', ko: '키 입력 직후의 개요' },
  tokens: { en: 'Semantic tokens right after a keystroke', ko: '키 입력 직후의 시맨틱 토큰' },
  formatting: { en: 'Formatting right after a keystroke', ko: '키 입력 직후의 서식 정리' },
  lint: { en: 'Lint, default preset', ko: '기본 프리셋 린트' },
  lintAll: { en: 'Lint, all rules', ko: '모든 규칙 린트' },
  memory: { en: 'Peak memory', ko: '최대 메모리' },
  method: (node: string, cores: number): Text => ({
    en: `Medians; both servers as processes over stdio, taking turns with the same file and keystrokes, in one run of \`npm run bench\` (Node ${node}, ${cores} cores). Neither waits before it checks. Lint runs in one process, next to \`dockerfile-utils\`.`,
    ko: `\`npm run bench\`를 한 번 실행해 잰 중앙값입니다(Node ${node}, 코어 ${cores}개). 두 서버는 각각 stdio로 통신하는 프로세스이며, 같은 파일과 같은 키 입력을 번갈아 받습니다. 어느 쪽도 검사를 일부러 늦추지 않습니다. 린트는 한 프로세스에서 \`dockerfile-utils\`와 나란히 실행합니다.`,
  }),
}
