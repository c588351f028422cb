import type { Instruction } from './explanation.ts'

export const onbuild: Instruction = {
  keyword: 'ONBUILD',
  title: { en: 'For the next build', ko: '다음 빌드로 미루기' },
  summary: {
    en: 'Stores an instruction in the image that runs later: when somebody builds on this image with `FROM`.',
    ko: '명령을 지금 실행하지 않고 이미지에 담아 둡니다. 누군가 이 이미지를 `FROM`으로 쓸 때 실행됩니다.',
  },
  forms: [
    {
      label: { en: 'ONBUILD instruction', ko: 'ONBUILD 명령어' },
      snippet: 'ONBUILD ${1:COPY . /app}',
      meaning: {
        en: 'Any instruction but `ONBUILD`, `FROM` and `MAINTAINER`.',
        ko: '`ONBUILD`, `FROM`, `MAINTAINER`를 뺀 모든 명령어.',
      },
      parameters: [
        {
          label: { en: 'instruction', ko: '명령어' },
          meaning: { en: 'A whole instruction with its arguments.', ko: '인수까지 모두 적은 명령어 하나.' },
        },
      ],
    },
  ],
  uses: [],
  flags: [],
  example: {
    en: '# In the base image of a team:\nONBUILD COPY package*.json ./\nONBUILD RUN npm ci\nONBUILD COPY . .',
    ko: '# 팀에서 함께 쓰는 베이스 이미지에:\nONBUILD COPY package*.json ./\nONBUILD RUN npm ci\nONBUILD COPY . .',
  },
  effect: 'settings',
  cache: {
    en: 'Only a line in the settings of this image: no layer, 0 B. In the next build the instruction stands right after `FROM`, and makes its layer there.',
    ko: '이 이미지에는 설정만 기록합니다. 레이어가 생기지 않고 크기는 0 B입니다. 다음 빌드의 `FROM` 바로 뒤에서 실행되고, 레이어도 거기서 생깁니다.',
  },
  mistake: {
    en: 'Expecting it to work in this build. It waits for the next one, and only for that: the images built on that image no longer have it.',
    ko: '지금 빌드에서 실행된다고 생각하기 쉽습니다. 다음 빌드에서 한 번만 실행되고, 그렇게 만든 이미지에는 남지 않습니다.',
  },
  reference: 'onbuild',
  isTrigger: false,
  // The stored instruction expands them in the build that it is stored for.
  expandsVariables: false,
}
