import type { Rule } from '../rule.ts'

/** `lint` adds it once the checks have spoken; alone it finds nothing. */
export const checksAreErrors: Rule = {
  id: 'ChecksAreErrors',
  severity: 'error',
  presets: [],
  message: {
    en: 'With `error=true` these checks make the build fail: {rules}.',
    ko: '`error=true`이므로 다음 검사 때문에 빌드가 실패합니다: {rules}.',
  },
  why: {
    en: 'With `error=true` in the `check` directive BuildKit refuses a file in which one of its checks finds something. Change what it finds, or skip that check by its name.',
    ko: '`check` 지시어에 `error=true`가 있으면, 검사에서 하나라도 걸리는 파일을 BuildKit이 거부합니다. 지적된 곳을 고치거나 그 검사를 이름으로 건너뛰세요.',
  },
  examples: [
    {
      bad: '# check=error=true\nFROM alpine:3.20 AS Tools\n',
      good: '# check=error=true\nFROM alpine:3.20 AS tools\n',
      alsoReports: ['StageNameCasing'],
    },
  ],
  check: () => [],
}
