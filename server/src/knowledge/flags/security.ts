import { alike, type Flag } from '../explanation.ts'

export const security: Flag = {
  name: '--security',
  title: { en: 'Sandbox or not', ko: '격리 수준' },
  summary: {
    en: 'Says whether the command runs in the usual sandbox or with all privileges.',
    ko: '명령을 보통처럼 격리해서 실행할지, 모든 권한으로 실행할지 정합니다.',
  },
  forms: [
    {
      label: alike('--security=sandbox|insecure'),
      snippet: '--security=${1|insecure,sandbox|}',
      meaning: {
        en: '`insecure` is like `docker run --privileged` for this one step.',
        ko: '`insecure`는 이 단계만 `docker run --privileged`처럼 실행합니다.',
      },
      parameters: [],
    },
  ],
  example: alike('RUN --security=insecure cat /proc/self/status'),
  cache: {
    en: 'Makes no difference to the layer. Another value makes the line run again.',
    ko: '레이어에는 차이가 없습니다. 값을 바꾸면 이 명령을 다시 실행합니다.',
  },
  mistake: {
    en: '`insecure` is refused unless the builder allows it (`security.insecure`) and the build asks for it: `docker build --allow security.insecure`. Hardly any build needs it.',
    ko: '`insecure`는 빌더가 허용하고(`security.insecure`) 빌드할 때 `docker build --allow security.insecure`로 요청해야 쓸 수 있습니다. 필요한 경우는 거의 없습니다.',
  },
  reference: 'run---security',
  value: {
    kind: 'choice',
    choices: [
      { value: 'sandbox', meaning: { en: 'the usual sandbox', ko: '보통의 격리된 환경' } },
      { value: 'insecure', meaning: { en: 'all privileges, no sandbox', ko: '격리 없이 모든 권한' } },
    ],
  },
  fallback: alike('`sandbox`'),
  isRepeatable: false,
  since: '1.20',
}
