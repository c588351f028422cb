import type { Rule } from '../rule.ts'

export const consistentInstructionCasing: Rule = {
  id: 'ConsistentInstructionCasing',
  severity: 'information',
  presets: ['learner', 'buildkit'],
  isFileWide: true,
  message: {
    en: 'Write `{keyword}` as `{better}`, like most of the file.',
    ko: '파일의 다른 명령처럼 `{keyword}`를 `{better}`로 쓰세요.',
  },
  why: {
    en: 'Docker does not tell `RUN` from `run`. Readers find the instructions at once when all are written alike; upper case is the custom.',
    ko: 'Docker는 `RUN`과 `run`을 구별하지 않습니다. 모두 같은 방식으로 쓰면 명령이 한눈에 들어오며, 보통 대문자로 씁니다.',
  },
  fixTitle: { en: 'Change to `{better}`', ko: '`{better}`로 바꾸기' },
  examples: [
    { bad: 'FROM alpine:3.20\nWORKDIR /app\ncopy app .\n', good: 'FROM alpine:3.20\nWORKDIR /app\nCOPY app .\n' },
  ],
  *check(file, { build }) {
    const instructions = file.instructions.slice(build.before.length)
    const notUpper = instructions.filter(({ writtenKeyword, keyword }) => writtenKeyword !== keyword)
    if (notUpper.length === 0) return
    const lower = notUpper.filter(({ writtenKeyword, keyword }) => writtenKeyword === keyword.toLowerCase()).length
    const isLower = lower > instructions.length - notUpper.length
    for (const { writtenKeyword, keyword, keywordRange: range } of isLower ? instructions : notUpper) {
      const better = isLower ? keyword.toLowerCase() : keyword
      if (better === writtenKeyword) continue
      yield { range, with: { keyword: writtenKeyword, better }, fix: [{ range, text: better }] }
    }
  },
}
