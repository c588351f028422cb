import { alike, type Flag } from '../explanation.ts'

export const retries: Flag = {
  name: '--retries',
  title: { en: 'Failures in a row', ko: '연속 실패 횟수' },
  summary: {
    en: 'How many checks have to fail in a row until the container is `unhealthy`.',
    ko: '몇 번 연달아 실패해야 컨테이너를 `unhealthy`로 볼지 정합니다.',
  },
  forms: [
    {
      label: { en: '--retries=number', ko: '--retries=횟수' },
      snippet: '--retries=${1:3}',
      meaning: { en: 'A whole number; 0 means the default.', ko: '정수. 0은 기본값을 뜻합니다.' },
      parameters: [],
    },
  ],
  example: alike('HEALTHCHECK --interval=10s --retries=2 CMD curl -f http://localhost/ || exit 1'),
  cache: {
    en: 'Only a setting of the image: no layer, 0 B.',
    ko: '이미지의 설정일 뿐입니다. 레이어가 생기지 않고 크기는 0 B입니다.',
  },
  mistake: {
    en: 'Expecting a restart after that. Docker only reports the state; one check that passes makes it `healthy` again.',
    ko: '그러면 다시 시작될 것이라고 생각하기 쉽습니다. Docker는 상태만 알려 주고, 한 번 성공하면 다시 `healthy`가 됩니다.',
  },
  reference: 'healthcheck',
  value: {
    kind: 'number',
    suggestions: [
      { value: '1', meaning: { en: 'at the first failure', ko: '한 번만 실패해도' } },
      { value: '3', meaning: { en: 'after three in a row', ko: '세 번 연달아 실패하면' } },
      { value: '5', meaning: { en: 'after five in a row', ko: '다섯 번 연달아 실패하면' } },
    ],
  },
  fallback: alike('`3`'),
  isRepeatable: false,
}
