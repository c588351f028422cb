import { alike, type Flag } from '../explanation.ts'

export const timeout: Flag = {
  name: '--timeout',
  title: { en: 'Longest time of a check', ko: '확인 제한 시간' },
  summary: {
    en: 'How long one check may take. After that it has failed, and its process is ended with `SIGKILL`.',
    ko: '확인 한 번에 걸려도 되는 시간입니다. 넘으면 실패로 보고 `SIGKILL`로 끝냅니다.',
  },
  forms: [
    {
      label: { en: '--timeout=duration', ko: '--timeout=시간' },
      snippet: '--timeout=${1:3s}',
      meaning: { en: 'A duration such as `3s`.', ko: '`3s` 같은 시간.' },
      parameters: [],
    },
  ],
  example: alike('HEALTHCHECK --timeout=3s CMD curl -f http://localhost/ || exit 1'),
  cache: {
    en: 'Only a setting of the image: no layer, 0 B.',
    ko: '이미지의 설정일 뿐입니다. 레이어가 생기지 않고 크기는 0 B입니다.',
  },
  mistake: {
    en: 'Leaving the 30 seconds of the default: a program that hangs is noticed after two and a half minutes at the earliest.',
    ko: '기본값 30초를 그대로 두면 멈춘 프로그램을 빨라야 2분 30초 뒤에 알아챕니다.',
  },
  reference: 'healthcheck',
  value: {
    kind: 'duration',
    suggestions: [
      { value: '3s', meaning: { en: 'three seconds', ko: '3초' } },
      { value: '5s', meaning: { en: 'five seconds', ko: '5초' } },
      { value: '10s', meaning: { en: 'ten seconds', ko: '10초' } },
    ],
  },
  fallback: alike('`30s`'),
  isRepeatable: false,
}
