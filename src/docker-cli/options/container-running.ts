import { flag, type OptionGroup, option } from '../command.ts'

/** When a new container runs, and what becomes of it. */
export const running: OptionGroup = {
  title: { en: 'How it runs and ends', ko: '실행과 종료' },
  options: [
    flag('-i, --interactive', {
      en: "Keeps the program's input open: what you type reaches it. Mostly together with `-t`.",
      ko: '프로그램의 입력을 열어 둡니다. 입력한 것이 프로그램에 전달됩니다. 보통 `-t`와 함께 씁니다.',
    }),
    flag('-t, --tty', {
      en: 'Gives the program a terminal, so that it shows a prompt and colours. Mostly together with `-i`.',
      ko: '프로그램에 터미널을 줍니다. 그래서 프롬프트와 색이 나옵니다. 보통 `-i`와 함께 씁니다.',
    }),
    option('-a, --attach', 'STREAM', {
      en: 'Connects your terminal to `stdin`, `stdout` or `stderr` of the program.',
      ko: '프로그램의 `stdin`, `stdout`, `stderr` 가운데 하나를 터미널에 연결합니다.',
    }),
    flag('--rm', {
      en: 'Removes the container, with its anonymous volumes, as soon as it exits.',
      ko: '컨테이너가 종료되면 익명 볼륨과 함께 바로 삭제합니다.',
    }),
    option('--restart', 'POLICY', {
      en: 'When Docker starts it again by itself: `no`, `on-failure[:TIMES]`, `always` or `unless-stopped`.',
      ko: '도커가 스스로 다시 시작하는 조건입니다: `no`, `on-failure[:횟수]`, `always`, `unless-stopped`.',
    }),
    option('--stop-signal', 'SIGNAL', {
      en: "The signal that `docker stop` sends first. Without it: the image's, or `SIGTERM`.",
      ko: '`docker stop`이 먼저 보내는 시그널입니다. 주지 않으면 이미지에 정해진 것, 없으면 `SIGTERM`입니다.',
    }),
    option('--stop-timeout', 'SECONDS', {
      en: 'How long `docker stop` waits before it sends `SIGKILL`. Without it: 10 seconds.',
      ko: '`docker stop`이 `SIGKILL`을 보내기 전에 기다리는 시간(초)입니다. 주지 않으면 10초입니다.',
    }),
    flag('--init', {
      en: 'Puts a tiny program first in the container that passes signals on and clears ended processes away.',
      ko: '시그널을 전달하고 끝난 프로세스를 정리하는 아주 작은 프로그램을 컨테이너의 첫 프로세스로 둡니다.',
    }),
    option('--pull', 'WHEN', {
      en: 'When to download the image: `missing` (the default), `always` or `never`.',
      ko: '이미지를 언제 내려받을지 정합니다: `missing`(기본값), `always`, `never`.',
    }),
    flag('-q, --quiet', { en: "Does not show the download's progress.", ko: '내려받는 과정을 출력하지 않습니다.' }),
    option('--platform', 'OS/ARCH', {
      en: 'The platform of the image to take, such as `linux/amd64`.',
      ko: '가져올 이미지의 플랫폼입니다. 예: `linux/amd64`.',
    }),
  ],
}
