import { alike, type Flag } from '../explanation.ts'

export const interval: Flag = {
  name: '--interval',
  title: { en: 'Time between checks', ko: '확인 간격' },
  summary: {
    en: 'How long Docker waits before the first check, and between one check and the next.',
    ko: '첫 확인까지, 그리고 확인과 확인 사이에 기다리는 시간입니다.',
  },
  forms: [
    {
      label: { en: '--interval=duration', ko: '--interval=시간' },
      snippet: '--interval=${1:30s}',
      meaning: { en: 'A duration such as `30s`, `1m30s` or `5m`.', ko: '`30s`, `1m30s`, `5m` 같은 시간.' },
      parameters: [],
    },
  ],
  example: alike('HEALTHCHECK --interval=10s CMD wget -qO- http://localhost/ || exit 1'),
  cache: {
    en: 'Only a setting of the image: no layer, 0 B.',
    ko: '이미지의 설정일 뿐입니다. 레이어가 생기지 않고 크기는 0 B입니다.',
  },
  mistake: {
    en: 'A number without a unit, `--interval=30`, is an error. And without a start period a container stays `starting` until the first interval is over.',
    ko: '`--interval=30`처럼 단위가 없으면 오류입니다. 시작 유예 시간이 없으면 첫 간격이 지날 때까지 `starting` 상태입니다.',
  },
  reference: 'healthcheck',
  value: {
    kind: 'duration',
    suggestions: [
      { value: '10s', meaning: { en: 'every ten seconds', ko: '10초마다' } },
      { value: '30s', meaning: { en: 'every half minute', ko: '30초마다' } },
      { value: '1m', meaning: { en: 'every minute', ko: '1분마다' } },
      { value: '5m', meaning: { en: 'every five minutes', ko: '5분마다' } },
    ],
  },
  fallback: alike('`30s`'),
  isRepeatable: false,
}
