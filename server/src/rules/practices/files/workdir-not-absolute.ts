import { workdirRelativePath } from '../../checks/workdir-relative-path.ts'
import type { Rule } from '../../rule.ts'
import { sectionsOf } from '../sections.ts'
import { knownValue } from '../values.ts'

export const workdirNotAbsolute: Rule = {
  id: 'WorkdirNotAbsolute',
  aliases: ['DL3000'],
  severity: 'hint',
  presets: [],
  about: ['WORKDIR'],
  message: {
    en: 'Write the whole path: where `{path}` is depends on the `WORKDIR` before it.',
    ko: '전체 경로를 쓰세요. `{path}`의 위치는 앞에 있는 `WORKDIR`에 따라 달라집니다.',
  },
  why: {
    en: 'BuildKit’s `WorkdirRelativePath` asks for the first `WORKDIR` only; the ones after it may well go on from there. With whole paths each line can be read by itself, and moving one changes nothing.',
    ko: 'BuildKit의 `WorkdirRelativePath`는 첫 `WORKDIR`만 확인하며, 그 뒤의 상대 경로는 거기서 이어집니다. 전체 경로를 쓰면 줄마다 따로 읽을 수 있고 순서를 바꾸어도 달라지지 않습니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nWORKDIR /app\nWORKDIR src\n',
      good: 'FROM alpine:3.20\nWORKDIR /app\nWORKDIR /app/src\n',
    },
  ],
  *check(file, context) {
    const known = new Set([...workdirRelativePath.check(file, context)].map(({ range }) => range.start))
    for (const holder of sectionsOf(context.build).flatMap(({ instructions }) => instructions)) {
      const { keyword, words } = holder.trigger ?? holder
      const [word] = words
      const path = keyword === 'WORKDIR' && word ? knownValue(context.build, word) : undefined
      if (!word || path === undefined || /^([/\\]|[A-Za-z]:|$)/.test(path) || known.has(word.range.start)) continue
      yield { range: word.range, with: { path } }
    }
  },
}
