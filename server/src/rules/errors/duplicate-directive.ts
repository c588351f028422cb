import type { Rule } from '../rule.ts'

export const duplicateDirective: Rule = {
  id: 'DuplicateDirective',
  severity: 'error',
  presets: [],
  message: {
    en: 'There is a `{name}` directive already; keep one.',
    ko: '`{name}` 지시어가 이미 있습니다. 하나만 남기세요.',
  },
  why: {
    en: 'A directive holds for the whole file, so Docker takes each of them once.',
    ko: '지시어는 파일 전체에 적용되므로, Docker는 종류마다 한 번만 받아들입니다.',
  },
  examples: [
    {
      bad: '# syntax=docker/dockerfile:1\n# syntax=docker/dockerfile:1\nFROM alpine:3.20\n',
      good: '# syntax=docker/dockerfile:1\nFROM alpine:3.20\n',
    },
  ],
  *check(file) {
    for (const { kind, range, about } of file.problems) {
      if (kind === 'duplicateDirective') yield { range, with: { name: about } }
    }
  },
}
