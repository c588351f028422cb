import type { Rule } from '../rule.ts'

export const blankBaseName: Rule = {
  id: 'BlankBaseName',
  severity: 'error',
  presets: [],
  about: ['FROM'],
  message: {
    en: '`{base}` is empty, so there is no image to start from.',
    ko: '`{base}`의 값이 비어 있어 시작할 이미지가 없습니다.',
  },
  why: {
    en: '`FROM` knows the `ARG`s above the first `FROM` alone. One without a default is empty unless `--build-arg` gives it a value.',
    ko: '`FROM`은 첫 `FROM` 위에 있는 `ARG`만 알 수 있습니다. 기본값이 없는 `ARG`는 `--build-arg`로 값을 주지 않으면 비어 있습니다.',
  },
  examples: [
    {
      bad: 'ARG BASE\nFROM $BASE\n',
      good: 'ARG BASE=alpine:3.20\nFROM $BASE\n',
      alsoReports: ['InvalidDefaultArgInFrom'],
    },
  ],
  *check(_, { build }) {
    for (const { base, baseName } of build.stages) {
      if (base && baseName === '') yield { range: base.range, with: { base: base.text } }
    }
  },
}
