import { alike, type Flag } from '../explanation.ts'

export const startInterval: Flag = {
  name: '--start-interval',
  title: { en: 'Time between checks at the start', ko: '시작할 때의 확인 간격' },
  summary: {
    en: 'How long Docker waits between checks during the start period, so that a ready program is noticed soon.',
    ko: '시작 유예 시간 동안의 확인 간격입니다. 짧게 하면 준비된 것을 빨리 알아챕니다.',
  },
  forms: [
    {
      label: { en: '--start-interval=duration', ko: '--start-interval=시간' },
      snippet: '--start-interval=${1:2s}',
      meaning: { en: 'A duration such as `2s`.', ko: '`2s` 같은 시간.' },
      parameters: [],
    },
  ],
  example: alike('HEALTHCHECK --start-period=30s --start-interval=2s CMD pg_isready -U postgres'),
  cache: {
    en: 'Only a setting of the image: no layer, 0 B.',
    ko: '이미지의 설정일 뿐입니다. 레이어가 생기지 않고 크기는 0 B입니다.',
  },
  mistake: {
    en: 'Without `--start-period` it has no effect, and it needs Docker Engine 25.0.',
    ko: '`--start-period`가 없으면 효과가 없고, Docker Engine 25.0 이상이 필요합니다.',
  },
  reference: 'healthcheck',
  value: {
    kind: 'duration',
    suggestions: [
      { value: '1s', meaning: { en: 'every second', ko: '1초마다' } },
      { value: '2s', meaning: { en: 'every two seconds', ko: '2초마다' } },
      { value: '5s', meaning: { en: 'every five seconds', ko: '5초마다' } },
    ],
  },
  fallback: alike('`5s`'),
  isRepeatable: false,
}
