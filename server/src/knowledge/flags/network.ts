import { alike, type Flag } from '../explanation.ts'

export const network: Flag = {
  name: '--network',
  title: { en: 'Network of the command', ko: '명령이 쓸 네트워크' },
  summary: {
    en: 'Says which network the command of this `RUN` sees.',
    ko: '이 `RUN`의 명령이 어느 네트워크를 쓸지 정합니다.',
  },
  forms: [
    {
      label: alike('--network=default|none|host'),
      snippet: '--network=${1|none,host,default|}',
      meaning: {
        en: '`none` is the one worth knowing: it proves that a step downloads nothing.',
        ko: '알아 둘 것은 `none`입니다. 이 단계가 아무것도 내려받지 않는다는 것을 보장합니다.',
      },
      parameters: [],
    },
  ],
  example: alike('COPY wheels/ /wheels/\nRUN --network=none pip install --no-index --find-links=/wheels app'),
  cache: {
    en: 'Makes no difference to the layer. Another value makes the line run again.',
    ko: '레이어에는 차이가 없습니다. 값을 바꾸면 이 명령을 다시 실행합니다.',
  },
  mistake: {
    en: '`--network=host` is refused unless the builder allows it (`network.host`) and the build asks for it: `docker build --allow network.host`. Networks made with `docker network create` cannot be named here.',
    ko: '`--network=host`는 빌더가 허용하고(`network.host`) 빌드할 때 `docker build --allow network.host`로 요청해야 쓸 수 있습니다. `docker network create`로 만든 네트워크는 적을 수 없습니다.',
  },
  reference: 'run---network',
  value: {
    kind: 'choice',
    choices: [
      {
        value: 'default',
        meaning: {
          en: 'the network of the build, as without the flag',
          ko: '빌드의 네트워크. 적지 않은 것과 같습니다',
        },
      },
      {
        value: 'none',
        meaning: { en: 'no network at all, only `lo` of its own', ko: '네트워크 없음. 자기만의 `lo`만 있습니다' },
      },
      { value: 'host', meaning: { en: 'the network of the machine that builds', ko: '빌드하는 컴퓨터의 네트워크' } },
    ],
  },
  fallback: alike('`default`'),
  isRepeatable: false,
  since: '1.3',
}
