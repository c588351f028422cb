import type { Rule } from '../rule.ts'

export const noEmptyContinuation: Rule = {
  id: 'NoEmptyContinuation',
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  isLocal: true,
  isFileWide: true,
  message: {
    en: 'There is an empty line inside the instruction that ends here.',
    ko: '여기에서 끝나는 명령 안에 빈 줄이 있습니다.',
  },
  why: {
    en: 'A line that ends with `\\` goes on in the next one. Docker passes over an empty line there for now and will refuse it one day; mostly it is a `\\` too many.',
    ko: '`\\`로 끝나는 줄은 다음 줄로 이어집니다. 지금은 그 사이의 빈 줄을 건너뛰지만 앞으로는 오류가 됩니다. 대개는 `\\`가 하나 더 있는 경우입니다.',
  },
  fixTitle: { en: 'Remove the empty lines', ko: '빈 줄 지우기' },
  examples: [
    {
      bad: 'FROM alpine:3.20\nRUN make \\\n\n  && make install\n',
      good: 'FROM alpine:3.20\nRUN make \\\n  && make install\n',
    },
  ],
  *check(file) {
    for (const { emptyLines, headerEnd } of file.instructions) {
      if (emptyLines.length === 0) continue
      // BuildKit names the last line of the instruction, wherever the empty one is.
      const start = file.text.lastIndexOf('\n', headerEnd - 1) + 1
      const fix = emptyLines.map(({ start, end }) => ({ range: { start, end: nextLine(file.text, end) }, text: '' }))
      yield { range: { start, end: headerEnd }, fix }
    }
  },
}

function nextLine(text: string, end: number): number {
  const newline = text.indexOf('\n', end)
  return newline < 0 ? text.length : newline + 1
}
