import { longestLine, tooLongLines } from '../../syntax/limits.ts'
import type { Rule } from '../rule.ts'

export const lineTooLong: Rule = {
  id: 'LineTooLong',
  severity: 'error',
  presets: [],
  message: {
    en: 'The line is longer than the {longest} bytes that Docker reads.',
    ko: 'Docker가 읽을 수 있는 {longest}바이트보다 줄이 깁니다.',
  },
  why: {
    en: 'Docker stops reading at such a line. Split it with a `\\` at the end, or keep the data in a file and copy that.',
    ko: 'Docker는 그런 줄에서 읽기를 멈춥니다. 줄 끝에 `\\`를 써서 나누거나, 내용을 파일에 담아 복사하세요.',
  },
  examples: [
    { bad: `FROM alpine:3.20\nENV DATA=${'x'.repeat(longestLine)}\n`, good: 'FROM alpine:3.20\nCOPY data /data\n' },
  ],
  *check(file) {
    for (const range of tooLongLines(file.text)) yield { range, with: { longest: String(longestLine) } }
  },
}
