import type { Instruction } from './explanation.ts'

export const cmd: Instruction = {
  keyword: 'CMD',
  title: { en: 'Default command', ko: '기본 명령' },
  summary: {
    en: 'Says what a container of this image runs when `docker run` names no command. Nothing happens during the build.',
    ko: '`docker run`에 명령을 적지 않았을 때 컨테이너가 실행할 것을 정합니다. 빌드할 때는 아무것도 실행하지 않습니다.',
  },
  forms: [
    {
      label: { en: 'CMD ["program", "argument", ...]', ko: 'CMD ["프로그램", "인수", ...]' },
      snippet: 'CMD ["${1:program}", "${2:argument}"]',
      meaning: {
        en: 'Exec form, the one to prefer: the program itself is process 1 and receives `docker stop`.',
        ko: '권하는 실행(exec) 형식. 프로그램이 1번 프로세스가 되어 `docker stop`의 신호를 직접 받습니다.',
      },
      parameters: [
        { label: { en: '"program"', ko: '"프로그램"' }, meaning: { en: 'The file to start.', ko: '실행할 파일.' } },
        { label: { en: '"argument"', ko: '"인수"' }, meaning: { en: 'Its arguments.', ko: '프로그램에 넘길 인수.' } },
      ],
    },
    {
      label: { en: 'CMD ["argument", ...]', ko: 'CMD ["인수", ...]' },
      snippet: 'CMD ["${1:argument}"]',
      meaning: { en: 'Default arguments for the `ENTRYPOINT`.', ko: '`ENTRYPOINT`에 넘길 기본 인수입니다.' },
      parameters: [
        {
          label: { en: '"argument"', ko: '"인수"' },
          meaning: {
            en: 'Replaced by whatever follows the image in `docker run`.',
            ko: '`docker run`에서 이미지 뒤에 적은 것이 대신합니다.',
          },
        },
      ],
    },
    {
      label: { en: 'CMD command argument ...', ko: 'CMD 명령 인수 ...' },
      snippet: 'CMD ${1:command}',
      meaning: {
        en: 'Shell form: `/bin/sh -c` starts it, and the shell may stay as process 1.',
        ko: '셸 형식. `/bin/sh -c`가 실행하고, 셸이 1번 프로세스로 남을 수 있습니다.',
      },
      parameters: [
        { label: { en: 'command', ko: '명령' }, meaning: { en: 'The text for the shell.', ko: '셸에 넘길 내용.' } },
      ],
    },
  ],
  uses: [],
  flags: [],
  example: {
    en: 'CMD ["node", "server.js"]\n# docker run my-app            starts node server.js\n# docker run my-app node -v    starts node -v instead',
    ko: 'CMD ["node", "server.js"]\n# docker run my-app            node server.js를 실행\n# docker run my-app node -v    대신 node -v를 실행',
  },
  effect: 'settings',
  cache: {
    en: 'Only a line in the settings of the image: no layer, 0 B. Changing it makes nothing else run again.',
    ko: '이미지의 설정에만 기록합니다. 레이어가 생기지 않고 크기는 0 B입니다. 바꾸어도 다른 명령을 다시 실행하지 않습니다.',
  },
  mistake: {
    en: 'Only the last `CMD` counts; two of them do not start two programs. And in the shell form the shell keeps `docker stop` to itself: after 10 seconds the program is killed. Write `CMD ["node", "server.js"]`.',
    ko: '`CMD`는 마지막 것만 유효합니다. 두 번 적어도 프로그램이 두 개 실행되지 않습니다. 또 셸 형식에서는 셸이 `docker stop`의 신호를 전달하지 않아서 10초 뒤에 강제로 종료됩니다. `CMD ["node", "server.js"]`처럼 적습니다.',
  },
  reference: 'cmd',
  isTrigger: true,
  expandsVariables: false,
}
