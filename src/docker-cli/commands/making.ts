import { type CommandGroup, flag, option } from '../command.ts'
import { newContainer, terminal } from '../options/new-container.ts'
import { detachKeys } from '../options/shared.ts'

/** Commands that make a container, or run something in one. */
export const making: CommandGroup = {
  title: { en: 'Make and run', ko: '만들고 실행하기' },
  commands: [
    {
      name: 'run',
      aliases: ['container run'],
      takes: ['[OPTIONS] IMAGE [COMMAND] [ARG...]'],
      says: {
        en: 'Makes a new container from an image and starts it. Downloads the image first if it is not here.',
        ko: '이미지로 새 컨테이너를 만들고 시작합니다. 이미지가 없으면 먼저 내려받습니다.',
      },
      example: {
        line: 'docker run -d -p 8080:80 --name web nginx',
        says: {
          en: 'nginx in the background, reachable at http://localhost:8080',
          ko: 'nginx를 백그라운드로 실행하고 http://localhost:8080 에서 봅니다',
        },
      },
      innerCommand: true,
      options: [terminal, ...newContainer],
    },
    {
      name: 'create',
      aliases: ['container create'],
      takes: ['[OPTIONS] IMAGE [COMMAND] [ARG...]'],
      says: {
        en: 'Makes a container, but does not start it: `docker start` does.',
        ko: '컨테이너를 만들기만 하고 시작하지 않습니다. 시작은 `docker start`로 합니다.',
      },
      example: {
        line: 'docker create --name counter busybox sleep 60',
        says: { en: 'a container in the state `created`', ko: '상태가 `created`인 컨테이너를 만듭니다' },
      },
      innerCommand: true,
      options: newContainer,
    },
    {
      name: 'exec',
      aliases: ['container exec'],
      takes: ['[OPTIONS] CONTAINER COMMAND [ARG...]'],
      says: {
        en: 'Runs one more program in a container that is running.',
        ko: '실행 중인 컨테이너 안에서 프로그램을 하나 더 실행합니다.',
      },
      example: {
        line: 'docker exec -it web sh',
        says: { en: 'a shell inside the container', ko: '컨테이너 안에서 셸을 엽니다' },
      },
      innerCommand: true,
      options: [
        {
          options: [
            flag('-d, --detach', { en: 'Runs it in the background.', ko: '백그라운드에서 실행합니다.' }),
            flag('-i, --interactive', {
              en: "Keeps the program's input open: what you type reaches it.",
              ko: '프로그램의 입력을 열어 둡니다. 입력한 것이 프로그램에 전달됩니다.',
            }),
            flag('-t, --tty', {
              en: 'Gives the program a terminal, so that it shows a prompt and colours.',
              ko: '프로그램에 터미널을 줍니다. 그래서 프롬프트와 색이 나옵니다.',
            }),
            option('-e, --env', 'KEY=VALUE', {
              en: 'Sets an environment variable for this program only.',
              ko: '이 프로그램에만 환경 변수를 설정합니다.',
            }),
            option('--env-file', 'FILE', {
              en: 'Reads environment variables from a file.',
              ko: '파일에서 환경 변수를 읽습니다.',
            }),
            option('-u, --user', 'USER[:GROUP]', {
              en: 'Runs it as this user, such as `root`.',
              ko: '이 사용자로 실행합니다. 예: `root`.',
            }),
            option('-w, --workdir', 'PATH', {
              en: 'The folder in the container in which it starts.',
              ko: '시작하는 컨테이너 안의 폴더입니다.',
            }),
            flag('--privileged', {
              en: 'Gives the program nearly all the rights of the host.',
              ko: '프로그램에 호스트의 권한을 거의 모두 줍니다.',
            }),
            detachKeys,
          ],
        },
      ],
    },
  ],
}
