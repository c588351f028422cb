import { type Command, isKnown } from '../../../shell/command.ts'
import { interpretersOf } from '../../../shell/interpreter.ts'
import { shellIn } from '../../../shell/script.ts'
import type { Dockerfile, Instruction } from '../../../syntax/tree.ts'
import type { Rule } from '../../rule.ts'
import { withTriggers } from '../../triggers.ts'

export const jsonArgsForHealthcheck: Rule = {
  id: 'JSONArgsForHealthcheck',
  aliases: ['DL3025'],
  severity: 'hint',
  presets: [],
  isLocal: true,
  message: {
    en: 'This check needs no shell; as a JSON array it starts without one.',
    ko: '이 확인 명령에는 셸이 필요 없습니다. JSON 배열로 쓰면 셸 없이 시작합니다.',
  },
  why: {
    en: 'A check runs every few seconds for as long as the container lives, and works even in an image without a shell when it is a JSON array. A check that uses `||`, variables or pipes does need a shell, and is left alone here.',
    ko: '확인 명령은 컨테이너가 살아 있는 동안 몇 초마다 실행됩니다. JSON 배열로 쓰면 셸이 없는 이미지에서도 동작합니다. `||`, 변수, 파이프를 쓰는 확인 명령에는 셸이 필요하므로 이 규칙이 건드리지 않습니다.',
  },
  fixTitle: { en: 'Write as a JSON array', ko: 'JSON 배열로 쓰기' },
  examples: [
    {
      bad: 'FROM nginx:1.27-alpine\nHEALTHCHECK CMD wget -q --spider http://localhost/\n',
      good: 'FROM nginx:1.27-alpine\nHEALTHCHECK CMD ["wget", "-q", "--spider", "http://localhost/"]\n',
    },
  ],
  *check(file) {
    for (const instruction of withTriggers(file)) {
      const [type, script] = instruction.words
      if (instruction.keyword !== 'HEALTHCHECK' || instruction.form !== 'text' || !script) continue
      const words = type?.text.toUpperCase() === 'CMD' ? plainWords(file, instruction) : undefined
      if (!words) continue
      const text = `[${words.map((word) => JSON.stringify(word)).join(', ')}]`
      yield { range: script.range, fix: [{ range: script.range, text }] }
    }
  },
}

/** The words of a script that is one command and asks nothing of the shell. */
function plainWords(file: Dockerfile, instruction: Instruction): readonly string[] | undefined {
  if (interpretersOf(file).get(instruction)?.isDefault !== true) return undefined
  const { commands, pipelines } = shellIn(file, instruction)
  const [command] = commands
  if (!command?.nameWord || commands.length > 1 || pipelines.length > 0) return undefined
  const words = [command.nameWord, ...command.arguments]
  const isPlain = words.every((word) => isKnown(word) && !/[*?[\]{}~]/.test(word.text))
  return isPlain && isWhole(command, instruction) && !builtins.includes(command.name)
    ? words.map(({ text }) => text)
    : undefined
}

function isWhole({ range, assignments, redirections }: Command, { origin, words: [, script] }: Instruction): boolean {
  const isAll = range.start + origin === script?.range.start && range.end + origin === script.range.end
  return isAll && assignments.length === 0 && redirections.length === 0
}

/** Only a shell knows these. */
const builtins = ['exit', 'cd', 'exec', 'set', 'export', '.', 'source', 'eval', ':']
