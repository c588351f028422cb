import type { Instruction } from '../../syntax/tree.ts'
import type { Rule } from '../rule.ts'

export const multipleInstructionsDisallowed: Rule = {
  id: 'MultipleInstructionsDisallowed',
  aliases: ['DL3012', 'DL4003', 'DL4004'],
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  about: ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'],
  message: {
    en: 'Another `{keyword}` follows in this stage, and only the last one counts.',
    ko: '이 스테이지에 `{keyword}`가 또 있습니다. 마지막 것만 적용됩니다.',
  },
  why: {
    en: 'An image has one `CMD`, one `ENTRYPOINT` and one `HEALTHCHECK`. To run several commands in the build use `RUN`.',
    ko: '이미지에는 `CMD`, `ENTRYPOINT`, `HEALTHCHECK`가 하나씩만 있습니다. 빌드하면서 여러 명령을 실행하려면 `RUN`을 쓰세요.',
  },
  fixTitle: { en: 'Remove this one', ko: '이 명령 지우기' },
  examples: [{ bad: 'FROM alpine:3.20\nCMD ["/old"]\nCMD ["/app"]\n', good: 'FROM alpine:3.20\nCMD ["/app"]\n' }],
  *check(file, { build }) {
    for (const { instructions } of build.stages) {
      const last = new Map<string, Instruction>()
      for (const instruction of instructions.filter(({ keyword }) => once.includes(keyword))) {
        const { keyword } = instruction
        const earlier = last.get(keyword)
        last.set(keyword, instruction)
        if (!earlier) continue
        const fix = [{ range: wholeLines(file.text, earlier), text: '' }]
        yield { range: earlier.keywordRange, with: { keyword }, fix, decidedBy: instruction }
      }
    }
  },
}

const once: readonly string[] = ['CMD', 'ENTRYPOINT', 'HEALTHCHECK']

function wholeLines(text: string, { range }: Instruction) {
  const newline = text.indexOf('\n', range.end)
  return { start: text.lastIndexOf('\n', range.start - 1) + 1, end: newline < 0 ? text.length : newline + 1 }
}
