import type { BuiltStage } from '../../meaning/built-stage.ts'
import type { Instruction } from '../../syntax/tree.ts'
import type { Finding, Rule } from '../rule.ts'
import { almostJson, arrayOf } from './almost-json.ts'

export const jsonArgsRecommended: Rule = {
  id: 'JSONArgsRecommended',
  aliases: ['DL3025'],
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  about: ['CMD', 'ENTRYPOINT'],
  message: {
    en: 'Write `{keyword}` as a JSON array, so that signals reach the program.',
    ko: '시그널이 프로그램에 전달되도록 `{keyword}`를 JSON 배열로 쓰세요.',
  },
  why: {
    en: 'As plain text, it is run by `/bin/sh -c`. The shell may stay as process 1, as it does with a pipe. Then it gets the signal of `docker stop` and does not pass it on, so the program is killed ten seconds later.',
    ko: '그냥 쓰면 `/bin/sh -c`가 실행합니다. 파이프를 쓸 때처럼 셸이 1번 프로세스로 남을 수 있습니다. 그러면 `docker stop`의 시그널을 셸이 받고 전달하지 않으므로, 프로그램은 10초 뒤에 강제로 종료됩니다.',
  },
  fixTitle: { en: 'Write it as a JSON array', ko: 'JSON 배열로 쓰기' },
  examples: [
    { bad: 'FROM alpine:3.20\nCMD sleep 60\n', good: 'FROM alpine:3.20\nCMD ["sleep", "60"]\n' },
    { bad: "FROM alpine:3.20\nCMD ['sleep', '60']\n", good: 'FROM alpine:3.20\nCMD ["sleep", "60"]\n' },
  ],
  *check(_, { build }) {
    const withShell = new Set<BuiltStage>()
    for (const stage of build.stages) {
      // A SHELL says that the shell is meant.
      if (stage.baseStage && withShell.has(stage.baseStage)) withShell.add(stage)
      for (const instruction of stage.instructions.filter(({ keyword }) => relevant.includes(keyword))) {
        const { keyword, form } = instruction
        if (keyword === 'SHELL' && form === 'json') withShell.add(stage)
        if (keyword === 'SHELL' || form === 'json' || withShell.has(stage)) continue
        if (instruction.problems.length > 0) continue
        yield {
          range: instruction.keywordRange,
          with: { keyword },
          ...(almostJson(instruction) ?? asJson(instruction)),
        }
      }
    }
  },
}

const relevant: readonly string[] = ['SHELL', 'CMD', 'ENTRYPOINT']

/** Only where the text means the same without a shell. */
function asJson({ words, argumentsRange: range }: Instruction): Pick<Finding, 'fix'> {
  const parts = words[0]?.text.split(/[\t ]+/) ?? []
  const isPlain = parts.every((part) => /^[\w@%+:,./-]+$/.test(part)) && !shellWords.includes(parts[0] ?? '')
  if (!isPlain || parts.length === 0) return {}
  return { fix: [{ range, text: arrayOf(parts) }] }
}

/** Words that only a shell understands. */
const shellWords: readonly string[] =
  '. : alias cd eval exec exit export read set shift source trap ulimit umask unset wait'.split(' ')
