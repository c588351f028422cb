import type { Instruction } from './explanation.ts'

export const arg: Instruction = {
  keyword: 'ARG',
  title: { en: 'Build argument', ko: '빌드 인수' },
  summary: {
    en: 'Declares a variable that exists only during the build and that `docker build --build-arg` can set.',
    ko: '빌드하는 동안에만 있는 변수를 선언합니다. 값은 `docker build --build-arg`로 바꿀 수 있습니다.',
  },
  forms: [
    {
      label: { en: 'ARG name[=default] [name[=default] ...]', ko: 'ARG 이름[=기본값] [이름[=기본값] ...]' },
      snippet: 'ARG ${1:name}=${2:default}',
      meaning: {
        en: 'One or several, each with or without a default.',
        ko: '하나 이상 선언합니다. 기본값은 없어도 됩니다.',
      },
      parameters: [
        { label: { en: 'name', ko: '이름' }, meaning: { en: 'The name of the variable.', ko: '변수의 이름.' } },
        {
          label: { en: '=default', ko: '=기본값' },
          meaning: { en: 'The value when `--build-arg` gives none.', ko: '`--build-arg`로 값을 주지 않았을 때의 값.' },
        },
      ],
    },
  ],
  uses: [
    { code: 'ARG VERSION=1.0', meaning: { en: 'with a default', ko: '기본값이 있는 인수' } },
    {
      code: 'ARG VERSION',
      meaning: {
        en: 'no default; in a stage it takes over the one from before the first `FROM`',
        ko: '기본값 없음. 스테이지 안에서는 첫 `FROM` 앞에 선언한 값을 이어받습니다',
      },
    },
    {
      code: 'ARG TARGETARCH',
      meaning: { en: 'a variable that BuildKit sets by itself', ko: 'BuildKit이 알아서 채워 주는 변수' },
    },
  ],
  flags: [],
  example: {
    en: 'ARG NODE=22\nFROM node:$NODE-slim\nARG NODE\nRUN echo "built on Node $NODE"\n# docker build --build-arg NODE=24 .',
    ko: 'ARG NODE=22\nFROM node:$NODE-slim\nARG NODE\nRUN echo "Node $NODE로 빌드"\n# docker build --build-arg NODE=24 .',
  },
  effect: 'nothing',
  cache: {
    en: 'No layer, and gone after the build. With another value, the `RUN` lines after it and every line that uses it run again.',
    ko: '레이어가 생기지 않고 빌드가 끝나면 사라집니다. 값이 달라지면 뒤에 오는 `RUN`과 그 변수를 쓰는 명령을 다시 실행합니다.',
  },
  mistake: {
    en: 'An `ARG` before the first `FROM` is empty inside the stages: repeat `ARG name` after `FROM`. And it is no place for secrets, for `docker history` shows its value.',
    ko: '첫 `FROM` 앞의 `ARG`는 스테이지 안에서 비어 있습니다. `FROM` 뒤에 `ARG 이름`을 한 번 더 적습니다. 값이 `docker history`에 보이므로 비밀번호를 넣어서도 안 됩니다.',
  },
  reference: 'arg',
  isTrigger: true,
  expandsVariables: true,
}
