import type { Instruction } from './explanation.ts'

export const maintainer: Instruction = {
  keyword: 'MAINTAINER',
  title: { en: 'Author (deprecated)', ko: '만든 사람 (더 이상 권하지 않음)' },
  summary: {
    en: 'Writes the name of the author into the image. It is deprecated: a `LABEL` does the same, and more.',
    ko: '이미지에 만든 사람의 이름을 적습니다. 이제는 쓰지 않도록 권합니다. `LABEL`로 같은 일을 더 잘할 수 있습니다.',
  },
  forms: [
    {
      label: { en: 'MAINTAINER name', ko: 'MAINTAINER 이름' },
      snippet: 'MAINTAINER ${1:name}',
      meaning: { en: 'The rest of the line is the name.', ko: '줄의 나머지가 모두 이름입니다.' },
      parameters: [{ label: { en: 'name', ko: '이름' }, meaning: { en: 'Any text.', ko: '아무 문자열.' } }],
    },
  ],
  uses: [],
  flags: [],
  example: {
    en: '# Instead of MAINTAINER:\nLABEL org.opencontainers.image.authors="Kim <kim@example.com>"',
    ko: '# MAINTAINER 대신:\nLABEL org.opencontainers.image.authors="Kim <kim@example.com>"',
  },
  effect: 'settings',
  cache: {
    en: 'Only a line in the settings of the image: no layer, 0 B.',
    ko: '이미지의 설정에만 기록합니다. 레이어가 생기지 않고 크기는 0 B입니다.',
  },
  mistake: {
    en: 'Copying it from old tutorials. Use `LABEL org.opencontainers.image.authors="..."`, which `docker inspect` shows with the other labels.',
    ko: '오래된 예제를 따라 쓰는 경우가 많습니다. `LABEL org.opencontainers.image.authors="..."`로 적으면 다른 레이블과 함께 `docker inspect`에 나옵니다.',
  },
  reference: 'maintainer-deprecated',
  isTrigger: false,
  expandsVariables: false,
}
