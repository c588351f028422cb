import { alike, type Flag } from '../explanation.ts'

export const startPeriod: Flag = {
  name: '--start-period',
  title: { en: 'Time to start up', ko: '시작 유예 시간' },
  summary: {
    en: 'How long the program may take to start. Checks that fail in this time do not count.',
    ko: '프로그램이 준비되는 데 걸려도 되는 시간입니다. 그동안 실패한 확인은 세지 않습니다.',
  },
  forms: [
    {
      label: { en: '--start-period=duration', ko: '--start-period=시간' },
      snippet: '--start-period=${1:30s}',
      meaning: { en: 'A duration such as `30s`.', ko: '`30s` 같은 시간.' },
      parameters: [],
    },
  ],
  example: alike('HEALTHCHECK --start-period=30s --start-interval=2s CMD pg_isready -U postgres'),
  cache: {
    en: 'Only a setting of the image: no layer, 0 B.',
    ko: '이미지의 설정일 뿐입니다. 레이어가 생기지 않고 크기는 0 B입니다.',
  },
  mistake: {
    en: 'Thinking that checks wait for it to be over. They run in this time too, and the first one that passes makes the container `healthy` at once.',
    ko: '이 시간이 지난 뒤에야 확인을 시작한다고 생각하기 쉽습니다. 그동안에도 확인하고, 한 번 성공하면 바로 `healthy`가 됩니다.',
  },
  reference: 'healthcheck',
  value: {
    kind: 'duration',
    suggestions: [
      { value: '5s', meaning: { en: 'starts quickly', ko: '금방 준비되는 프로그램' } },
      { value: '30s', meaning: { en: 'takes its time', ko: '준비에 시간이 걸리는 프로그램' } },
      { value: '1m', meaning: { en: 'a database, a Java server', ko: '데이터베이스나 자바 서버' } },
    ],
  },
  fallback: alike('`0s`'),
  isRepeatable: false,
}
