import { alike, type Instruction } from './explanation.ts'

export const workdir: Instruction = {
  keyword: 'WORKDIR',
  title: { en: 'Working directory', ko: '작업 디렉터리' },
  summary: {
    en: 'Goes to a folder in the image, and creates it if it is not there. `RUN`, `COPY`, `ADD`, `CMD` and `ENTRYPOINT` after it work from there, and so does the container.',
    ko: '이미지 안의 폴더로 이동하고, 없으면 만듭니다. 뒤에 오는 `RUN`, `COPY`, `ADD`, `CMD`, `ENTRYPOINT`와 컨테이너가 이 폴더에서 시작합니다.',
  },
  forms: [
    {
      label: { en: 'WORKDIR path', ko: 'WORKDIR 경로' },
      snippet: 'WORKDIR ${1:/app}',
      meaning: { en: 'Exactly one path.', ko: '경로를 하나만 적습니다.' },
      parameters: [
        {
          label: { en: 'path', ko: '경로' },
          meaning: {
            en: 'Best absolute; a relative one continues the `WORKDIR` before.',
            ko: '절대 경로를 권합니다. 상대 경로는 앞의 `WORKDIR`에서 이어집니다.',
          },
        },
      ],
    },
  ],
  uses: [
    { code: 'WORKDIR /app', meaning: { en: 'an absolute path', ko: '절대 경로' } },
    {
      code: 'WORKDIR src',
      meaning: { en: 'after `WORKDIR /app` this is `/app/src`', ko: '`WORKDIR /app` 다음이면 `/app/src`입니다' },
    },
  ],
  flags: [],
  suggestions: [
    { value: '/app', meaning: { en: 'the usual place for a program', ko: '프로그램을 두는 흔한 위치' } },
    { value: '/src', meaning: { en: 'for sources to compile', ko: '컴파일할 소스' } },
    { value: '/usr/src/app', meaning: { en: 'as many official images do', ko: '공식 이미지에서 자주 쓰는 위치' } },
  ],
  example: alike('WORKDIR /app\nCOPY . .\nRUN ls\nCMD ["./start.sh"]'),
  effect: 'layer',
  cache: {
    en: 'Is written into the settings of the image, and makes a small layer for the folder. When the path changes, everything that runs in it runs again.',
    ko: '이미지의 설정에 기록하고, 폴더를 만드는 작은 레이어가 생깁니다. 경로가 바뀌면 그 안에서 실행하는 명령을 모두 다시 실행합니다.',
  },
  mistake: {
    en: '`RUN cd /app` changes nothing for the next line, for each `RUN` is a shell of its own. Write `WORKDIR /app`.',
    ko: '`RUN`은 매번 새 셸에서 실행되므로 `RUN cd /app`은 다음 줄에 아무 영향이 없습니다. `WORKDIR /app`을 씁니다.',
  },
  reference: 'workdir',
  isTrigger: true,
  expandsVariables: true,
}
