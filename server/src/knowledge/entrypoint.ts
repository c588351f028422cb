import type { Instruction } from './explanation.ts'

export const entrypoint: Instruction = {
  keyword: 'ENTRYPOINT',
  title: { en: 'Fixed command', ko: '고정 명령' },
  summary: {
    en: 'Says which program every container of this image starts. What is written after the image in `docker run` becomes its arguments.',
    ko: '이 이미지의 컨테이너가 항상 실행할 프로그램을 정합니다. `docker run`에서 이미지 뒤에 적은 것은 이 프로그램의 인수가 됩니다.',
  },
  forms: [
    {
      label: { en: 'ENTRYPOINT ["program", "argument", ...]', ko: 'ENTRYPOINT ["프로그램", "인수", ...]' },
      snippet: 'ENTRYPOINT ["${1:program}"]',
      meaning: {
        en: 'Exec form, the one to prefer: takes arguments and receives `docker stop`.',
        ko: '권하는 실행(exec) 형식. 인수를 받고 `docker stop`의 신호도 받습니다.',
      },
      parameters: [
        { label: { en: '"program"', ko: '"프로그램"' }, meaning: { en: 'The file to start.', ko: '실행할 파일.' } },
        {
          label: { en: '"argument"', ko: '"인수"' },
          meaning: {
            en: 'Arguments that are always there; `CMD` adds the ones that can change.',
            ko: '항상 넘기는 인수. 바뀔 수 있는 것은 `CMD`에 적습니다.',
          },
        },
      ],
    },
    {
      label: { en: 'ENTRYPOINT command argument ...', ko: 'ENTRYPOINT 명령 인수 ...' },
      snippet: 'ENTRYPOINT ${1:command}',
      meaning: {
        en: 'Shell form: ignores `CMD` and the arguments of `docker run`.',
        ko: '셸 형식. `CMD`와 `docker run`의 인수를 무시합니다.',
      },
      parameters: [
        {
          label: { en: 'command', ko: '명령' },
          meaning: { en: 'The text for `/bin/sh -c`.', ko: '`/bin/sh -c`에 넘길 내용.' },
        },
      ],
    },
  ],
  uses: [],
  flags: [],
  example: {
    en: 'ENTRYPOINT ["ping"]\nCMD ["localhost"]\n# docker run my-ping               pings localhost\n# docker run my-ping example.com   pings example.com',
    ko: 'ENTRYPOINT ["ping"]\nCMD ["localhost"]\n# docker run my-ping               localhost에 ping\n# docker run my-ping example.com   example.com에 ping',
  },
  effect: 'settings',
  cache: {
    en: 'Only a line in the settings of the image: no layer, 0 B. Changing it makes nothing else run again.',
    ko: '이미지의 설정에만 기록합니다. 레이어가 생기지 않고 크기는 0 B입니다. 바꾸어도 다른 명령을 다시 실행하지 않습니다.',
  },
  mistake: {
    en: 'In the shell form, `CMD` is ignored, and `/bin/sh` may stay as process 1: then `docker stop` has to kill the program after 10 seconds. Write it as a JSON array, or begin the command with `exec`.',
    ko: '셸 형식에서는 `CMD`가 무시되고, `/bin/sh`가 1번 프로세스로 남을 수 있습니다. 그러면 `docker stop`은 10초를 기다린 뒤 강제로 종료합니다. JSON 배열로 적거나 명령 앞에 `exec`를 붙입니다.',
  },
  reference: 'entrypoint',
  isTrigger: true,
  expandsVariables: false,
}
