import type { Rule } from '../rule.ts'

export const missingFrom: Rule = {
  id: 'MissingFrom',
  aliases: ['DL3061'],
  severity: 'error',
  presets: [],
  message: {
    en: '`{keyword}` stands before the first `FROM`; only `ARG` may.',
    ko: '`{keyword}`가 첫 `FROM`보다 앞에 있습니다. 그 앞에는 `ARG`만 올 수 있습니다.',
  },
  why: {
    en: 'An image starts from another one, or from `scratch`: `FROM` says from which, and everything below works in it.',
    ko: '이미지는 다른 이미지나 `scratch`에서 시작합니다. `FROM`이 무엇에서 시작할지 정하고, 그 아래 모든 명령은 그 안에서 실행됩니다.',
  },
  examples: [{ bad: 'WORKDIR /app\n', good: 'FROM alpine:3.20\nWORKDIR /app\n' }],
  *check(file, { build }) {
    if (file.instructions.length === 0) {
      yield { range: { start: 0, end: 0 }, message: emptyFile }
      return
    }
    const misplaced = build.before.find(({ keyword }) => keyword !== 'ARG')
    if (misplaced) yield { range: misplaced.keywordRange, with: { keyword: misplaced.keyword } }
    else if (build.stages.length === 0)
      yield { range: file.instructions[0]?.keywordRange ?? { start: 0, end: 0 }, message: noStage }
  },
}

const emptyFile = {
  en: 'The file has no instruction; start with `FROM`.',
  ko: '파일에 명령이 없습니다. `FROM`으로 시작하세요.',
}

const noStage = {
  en: 'The file has no `FROM`, so there is nothing to build.',
  ko: '파일에 `FROM`이 없어 빌드할 것이 없습니다.',
}
