import type { Instruction } from './explanation.ts'

export const stopsignal: Instruction = {
  keyword: 'STOPSIGNAL',
  title: { en: 'Signal of docker stop', ko: 'docker stop의 신호' },
  summary: {
    en: 'Chooses the signal with which `docker stop` asks the program to end. Without it, that is `SIGTERM`.',
    ko: '`docker stop`이 프로그램에 끝내라고 알릴 때 보낼 신호를 정합니다. 적지 않으면 `SIGTERM`입니다.',
  },
  forms: [
    {
      label: { en: 'STOPSIGNAL signal', ko: 'STOPSIGNAL 신호' },
      snippet: 'STOPSIGNAL ${1:SIGTERM}',
      meaning: { en: 'A name or a number.', ko: '이름이나 번호로 적습니다.' },
      parameters: [
        {
          label: { en: 'signal', ko: '신호' },
          meaning: {
            en: 'A name such as `SIGQUIT`, or its number such as `3`.',
            ko: '`SIGQUIT` 같은 이름이나 `3` 같은 번호.',
          },
        },
      ],
    },
  ],
  uses: [
    { code: 'STOPSIGNAL SIGTERM', meaning: { en: 'please end (the default)', ko: '끝내 주세요 (기본값)' } },
    { code: 'STOPSIGNAL SIGINT', meaning: { en: 'as if by Ctrl+C', ko: 'Ctrl+C를 누른 것처럼' } },
    {
      code: 'STOPSIGNAL SIGQUIT',
      meaning: {
        en: 'nginx and php-fpm finish the open requests first',
        ko: 'nginx와 php-fpm은 처리 중인 요청을 마치고 끝냅니다',
      },
    },
  ],
  flags: [],
  suggestions: [
    { value: 'SIGTERM', meaning: { en: 'please end (the default)', ko: '끝내 주세요 (기본값)' } },
    { value: 'SIGINT', meaning: { en: 'as if by Ctrl+C', ko: 'Ctrl+C를 누른 것처럼' } },
    {
      value: 'SIGQUIT',
      meaning: { en: 'nginx, php-fpm: finish the open requests', ko: 'nginx, php-fpm: 처리 중인 요청을 마칩니다' },
    },
    { value: 'SIGWINCH', meaning: { en: 'Apache: finish the open requests', ko: 'Apache: 처리 중인 요청을 마칩니다' } },
    { value: 'SIGUSR1', meaning: { en: 'a signal of the program’s own', ko: '프로그램이 정한 신호' } },
    { value: 'SIGKILL', meaning: { en: 'at once, without tidying up', ko: '정리할 틈 없이 바로' } },
  ],
  example: {
    en: '# nginx finishes the open requests on SIGQUIT.\nSTOPSIGNAL SIGQUIT',
    ko: '# nginx는 SIGQUIT을 받으면 처리 중인 요청을 마칩니다.\nSTOPSIGNAL SIGQUIT',
  },
  effect: 'settings',
  cache: {
    en: 'Only a line in the settings of the image: no layer, 0 B. `docker run --stop-signal` replaces it for one container.',
    ko: '이미지의 설정에만 기록합니다. 레이어가 생기지 않고 크기는 0 B입니다. `docker run --stop-signal`로 컨테이너마다 바꿀 수 있습니다.',
  },
  mistake: {
    en: '`SIGKILL` gives the program no chance to tidy up. If `docker stop` takes 10 seconds, the reason is mostly a shell as process 1: use the exec form of `CMD`.',
    ko: '`SIGKILL`로 정하면 프로그램이 정리할 기회가 없습니다. `docker stop`이 10초씩 걸린다면 대개 셸이 1번 프로세스이기 때문입니다. `CMD`를 실행(exec) 형식으로 적습니다.',
  },
  reference: 'stopsignal',
  isTrigger: true,
  expandsVariables: true,
}
