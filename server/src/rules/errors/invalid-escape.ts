import type { Rule } from '../rule.ts'

export const invalidEscape: Rule = {
  id: 'InvalidEscape',
  severity: 'error',
  presets: [],
  message: {
    en: 'The escape character is a backslash or a backtick, not `{value}`.',
    ko: '이스케이프 문자는 `{value}`가 아니라 백슬래시나 백틱이어야 합니다.',
  },
  why: {
    en: 'It continues lines and escapes characters in the whole file. A backtick is handy for Windows paths.',
    ko: '파일 전체에서 줄을 잇고 문자를 이스케이프하는 데 쓰입니다. Windows 경로를 쓸 때는 백틱이 편합니다.',
  },
  examples: [{ bad: '# escape=/\nFROM alpine:3.20\n', good: '# escape=`\nFROM alpine:3.20\n' }],
  *check(file) {
    for (const { kind, range, about } of file.problems) {
      if (kind === 'badEscape') yield { range, with: { value: about } }
    }
  },
}
