import { alike, type Directive } from '../explanation.ts'

export const check: Directive = {
  name: 'check',
  title: { en: 'Build checks', ko: '빌드 검사' },
  summary: {
    en: 'Says which build checks are skipped, and whether a finding makes the build fail.',
    ko: '어떤 빌드 검사를 건너뛸지, 지적이 있으면 빌드를 실패하게 할지 정합니다.',
  },
  forms: [
    {
      label: { en: '# check=skip=rule,...|all', ko: '# check=skip=규칙,...|all' },
      snippet: '# check=skip=$1',
      meaning: { en: 'Skips some rules, or all.', ko: '일부 규칙이나 모든 규칙을 건너뜁니다.' },
      parameters: [
        {
          label: { en: 'rule', ko: '규칙' },
          meaning: {
            en: 'The name of a rule, such as `JSONArgsRecommended`; capitals count.',
            ko: '`JSONArgsRecommended` 같은 규칙 이름. 대소문자를 구분합니다.',
          },
        },
      ],
    },
    {
      label: alike('# check=error=true|false'),
      snippet: '# check=error=${1|true,false|}',
      meaning: { en: 'Makes every finding an error.', ko: '지적을 모두 오류로 봅니다.' },
      parameters: [],
    },
    {
      label: { en: '# check=experimental=rule,...|all', ko: '# check=experimental=규칙,...|all' },
      snippet: '# check=experimental=$1',
      meaning: { en: 'Switches on rules that are being tried out.', ko: '시험 중인 규칙을 켭니다.' },
      parameters: [
        {
          label: { en: 'rule', ko: '규칙' },
          meaning: { en: 'The name of an experimental rule.', ko: '시험 중인 규칙의 이름.' },
        },
      ],
    },
  ],
  uses: [
    { code: '# check=skip=all', meaning: { en: 'no checks in this file', ko: '이 파일은 검사하지 않음' } },
    {
      code: '# check=skip=JSONArgsRecommended;error=true',
      meaning: { en: 'both at once, separated by `;`', ko: '둘을 함께. `;`으로 나눕니다' },
    },
  ],
  example: alike('# syntax=docker/dockerfile:1\n# check=skip=JSONArgsRecommended\nFROM alpine:3.22\nCMD echo "$HOME"'),
  cache: {
    en: 'Makes no layer. `docker build --check .` runs only the checks.',
    ko: '레이어가 생기지 않습니다. `docker build --check .`로 검사만 실행할 수 있습니다.',
  },
  mistake: {
    en: '`error=true` with an open `# syntax=docker/dockerfile:1`: a rule added later makes a build fail that worked yesterday. Pin the version of the syntax with it.',
    ko: '`error=true`를 `# syntax=docker/dockerfile:1`과 함께 쓰면, 나중에 추가된 규칙 때문에 어제 되던 빌드가 실패할 수 있습니다. 문법 버전도 고정합니다.',
  },
  reference: 'check',
}
