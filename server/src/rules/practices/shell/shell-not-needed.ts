import type { Instruction, Word } from '../../../syntax/tree.ts'
import { jsonArgsRecommended } from '../../checks/json-args-recommended.ts'
import type { Rule } from '../../rule.ts'
import { withTriggers } from '../../triggers.ts'
import { plainWords } from './plain-words.ts'

export const shellNotNeeded: Rule = {
  id: 'ShellNotNeeded',
  aliases: ['DL3025'],
  severity: 'hint',
  presets: [],
  message: {
    en: 'This command needs no shell; as a JSON array it starts without one.',
    ko: '이 명령에는 셸이 필요 없습니다. JSON 배열로 쓰면 셸 없이 시작합니다.',
  },
  why: {
    en: 'BuildKit’s `JSONArgsRecommended` looks at `CMD` and `ENTRYPOINT` without a `SHELL`; this rule looks at the others, and at `HEALTHCHECK`, which runs every few seconds for as long as the container lives. Without a shell the command works in an image that has none, and gets its signals itself. One that uses `||`, variables or pipes does need a shell, and is left alone here.',
    ko: 'BuildKit의 `JSONArgsRecommended`는 `SHELL`이 없는 `CMD`와 `ENTRYPOINT`만 확인합니다. 이 규칙은 나머지와, 컨테이너가 살아 있는 동안 몇 초마다 실행되는 `HEALTHCHECK`를 확인합니다. 셸 없이 실행하면 셸이 없는 이미지에서도 동작하고 시그널을 직접 받습니다. `||`, 변수, 파이프를 쓰는 명령에는 셸이 필요하므로 이 규칙이 건드리지 않습니다.',
  },
  fixTitle: { en: 'Write as a JSON array', ko: 'JSON 배열로 쓰기' },
  examples: [
    {
      bad: 'FROM nginx:1.27-alpine\nHEALTHCHECK CMD wget -q --spider http://localhost/\n',
      good: 'FROM nginx:1.27-alpine\nHEALTHCHECK CMD ["wget", "-q", "--spider", "http://localhost/"]\n',
    },
  ],
  *check(file, context) {
    const known = new Set([...jsonArgsRecommended.check(file, context)].map(({ range }) => range.start))
    for (const instruction of withTriggers(file)) {
      const script = scriptOf(instruction)
      if (!script || known.has(instruction.keywordRange.start)) continue
      const words = plainWords(file, instruction, script)
      if (!words) continue
      const text = `[${words.map((word) => JSON.stringify(word)).join(', ')}]`
      yield { range: script.range, fix: [{ range: script.range, text }] }
    }
  },
}

function scriptOf({ keyword, form, words: [first, second] }: Instruction): Word | undefined {
  if (form !== 'text') return undefined
  if (keyword === 'HEALTHCHECK') return first?.text.toUpperCase() === 'CMD' ? second : undefined
  return keyword === 'CMD' || keyword === 'ENTRYPOINT' ? first : undefined
}
