import { type CommandGroup, flag, option } from '../command.ts'
import { detachKeys, format, formatShort, noTrunc } from '../options/shared.ts'

/** Commands that only look at containers. */
export const looking: CommandGroup = {
  title: { en: 'Look', ko: '살펴보기' },
  commands: [
    {
      name: 'ps',
      aliases: ['container ls', 'container list', 'container ps'],
      takes: ['[OPTIONS]'],
      says: {
        en: 'Lists containers: those that run, or with `-a` all.',
        ko: '컨테이너 목록을 보여 줍니다. 실행 중인 것만, `-a`를 주면 모두 보여 줍니다.',
      },
      example: { line: 'docker ps -a', says: { en: 'also the stopped ones', ko: '멈춘 것도 보여 줍니다' } },
      options: [
        {
          options: [
            flag('-a, --all', { en: 'Also those that are not running.', ko: '실행 중이 아닌 것도 보여 줍니다.' }),
            flag('-q, --quiet', {
              en: 'Only the IDs, for other commands: `docker rm $(docker ps -aq)`.',
              ko: 'ID만 보여 줍니다. 다른 명령에 넘길 때 씁니다: `docker rm $(docker ps -aq)`.',
            }),
            option('-f, --filter', 'KEY=VALUE', {
              en: 'Only those that fit: `status=exited`, `name=web`, `ancestor=nginx`, `label=KEY`.',
              ko: '조건에 맞는 것만 보여 줍니다: `status=exited`, `name=web`, `ancestor=nginx`, `label=KEY`.',
            }),
            option('-n, --last', 'NUMBER', {
              en: 'The newest so many, whatever their state.',
              ko: '상태에 상관없이 가장 최근 것을 이만큼 보여 줍니다.',
            }),
            flag('-l, --latest', {
              en: 'The newest one, whatever its state.',
              ko: '상태에 상관없이 가장 최근 것 하나를 보여 줍니다.',
            }),
            flag('-s, --size', { en: 'Also how much each has written.', ko: '각 컨테이너가 쓴 양도 보여 줍니다.' }),
            format,
            noTrunc,
          ],
        },
      ],
    },
    {
      name: 'logs',
      aliases: ['container logs'],
      takes: ['[OPTIONS] CONTAINER'],
      says: { en: 'Shows what the program has printed.', ko: '프로그램이 출력한 것을 보여 줍니다.' },
      example: {
        line: 'docker logs -f --tail 20 web',
        says: { en: 'the last 20 lines, and then what comes', ko: '마지막 20줄과 그 뒤에 나오는 것을 보여 줍니다' },
      },
      options: [
        {
          options: [
            flag('-f, --follow', {
              en: 'Goes on showing what comes. Ctrl+C ends the watching, not the container.',
              ko: '나오는 대로 계속 보여 줍니다. Ctrl+C는 보기만 끝내고 컨테이너는 그대로입니다.',
            }),
            option('-n, --tail', 'NUMBER', { en: 'Only the last lines.', ko: '마지막 줄만 이만큼 보여 줍니다.' }),
            flag('-t, --timestamps', { en: 'The time before each line.', ko: '줄마다 시각을 붙입니다.' }),
            option('--since', 'TIME', {
              en: 'Only what is newer: `10m`, or `2026-01-31T12:00:00`.',
              ko: '이보다 새로운 것만 보여 줍니다: `10m`, `2026-01-31T12:00:00`.',
            }),
            option('--until', 'TIME', { en: 'Only what is older.', ko: '이보다 오래된 것만 보여 줍니다.' }),
            flag('--details', {
              en: 'The attributes of the log driver, too.',
              ko: '로그 드라이버의 속성도 보여 줍니다.',
            }),
          ],
        },
      ],
    },
    {
      name: 'attach',
      aliases: ['container attach'],
      takes: ['[OPTIONS] CONTAINER'],
      says: {
        en: 'Connects your terminal to the main program of a container. Ctrl+C then reaches the program.',
        ko: '컨테이너의 주 프로그램에 터미널을 연결합니다. 이때 Ctrl+C는 프로그램에 전달됩니다.',
      },
      example: {
        line: 'docker attach --sig-proxy=false web',
        says: { en: 'Ctrl+C then leaves the container running', ko: 'Ctrl+C를 눌러도 컨테이너는 계속 실행됩니다' },
      },
      options: [
        {
          options: [
            flag('--no-stdin', {
              en: 'Only shows; what you type does not reach the program.',
              ko: '보기만 합니다. 입력은 전달되지 않습니다.',
            }),
            flag('--sig-proxy', {
              en: 'Passes signals such as Ctrl+C on. On by default.',
              ko: 'Ctrl+C 같은 시그널을 전달합니다. 기본으로 켜져 있습니다.',
            }),
            detachKeys,
          ],
        },
      ],
    },
    {
      name: 'container inspect',
      takes: ['[OPTIONS] CONTAINER [CONTAINER...]'],
      says: {
        en: 'Shows everything that the Engine knows about a container, as JSON.',
        ko: '엔진이 컨테이너에 대해 아는 것을 모두 JSON으로 보여 줍니다.',
      },
      example: {
        line: "docker container inspect -f '{{.State.Status}}' web",
        says: { en: 'one value of it', ko: '그 가운데 값 하나를 봅니다' },
      },
      options: [
        {
          options: [
            formatShort,
            flag('-s, --size', { en: 'Also how much it has written.', ko: '컨테이너가 쓴 양도 보여 줍니다.' }),
          ],
        },
      ],
    },
    {
      name: 'top',
      aliases: ['container top'],
      takes: ['CONTAINER [ps OPTIONS]'],
      says: {
        en: 'Lists the processes that run in a container.',
        ko: '컨테이너에서 실행 중인 프로세스 목록을 보여 줍니다.',
      },
      example: {
        line: 'docker top web',
        says: { en: "the processes, with the host's process IDs", ko: '호스트의 프로세스 ID와 함께 보여 줍니다' },
      },
      innerCommand: true,
    },
    {
      name: 'stats',
      aliases: ['container stats'],
      takes: ['[OPTIONS] [CONTAINER...]'],
      says: {
        en: 'Shows how much processor, memory and network each container uses, live.',
        ko: '컨테이너마다 CPU, 메모리, 네트워크를 얼마나 쓰는지 실시간으로 보여 줍니다.',
      },
      example: {
        line: 'docker stats --no-stream',
        says: { en: 'one look, then the prompt again', ko: '한 번만 보고 돌아옵니다' },
      },
      options: [
        {
          options: [
            flag('-a, --all', { en: 'Also those that are not running.', ko: '실행 중이 아닌 것도 보여 줍니다.' }),
            flag('--no-stream', {
              en: 'Shows the figures once instead of going on.',
              ko: '계속 보여 주지 않고 한 번만 보여 줍니다.',
            }),
            noTrunc,
            format,
          ],
        },
      ],
    },
    {
      name: 'port',
      aliases: ['container port'],
      takes: ['CONTAINER [PRIVATE_PORT[/PROTO]]'],
      says: {
        en: 'Shows which ports of the host lead into the container.',
        ko: '호스트의 어느 포트가 컨테이너로 이어지는지 보여 줍니다.',
      },
      example: {
        line: 'docker port web 80',
        says: { en: 'where port 80 of the container is reached', ko: '컨테이너의 80번 포트에 닿는 곳을 보여 줍니다' },
      },
    },
    {
      name: 'diff',
      aliases: ['container diff'],
      takes: ['CONTAINER'],
      says: {
        en: 'Lists the files that were added (A), changed (C) or deleted (D) since the container was made.',
        ko: '컨테이너를 만든 뒤 더하거나(A) 바꾸거나(C) 지운(D) 파일 목록을 보여 줍니다.',
      },
      example: {
        line: 'docker diff web',
        says: { en: 'what is in its writable layer', ko: '쓰기 레이어에 있는 것을 봅니다' },
      },
    },
    {
      name: 'inspect',
      takes: ['[OPTIONS] NAME|ID [NAME|ID...]'],
      says: {
        en: 'Shows everything that the Engine knows about a container, image, volume or network, as JSON.',
        ko: '컨테이너, 이미지, 볼륨, 네트워크에 대해 엔진이 아는 것을 모두 JSON으로 보여 줍니다.',
      },
      example: {
        line: 'docker inspect web',
        says: {
          en: '`docker image inspect` and the others ask for one kind only',
          ko: '한 종류만 볼 때는 `docker image inspect`처럼 씁니다',
        },
      },
      options: [
        {
          options: [
            formatShort,
            option('--type', 'KIND', {
              en: 'Only things of this kind: `container`, `image`, `volume`, `network`.',
              ko: '이 종류만 찾습니다: `container`, `image`, `volume`, `network`.',
            }),
            flag('-s, --size', {
              en: 'For a container, also how much it has written.',
              ko: '컨테이너라면 쓴 양도 보여 줍니다.',
            }),
          ],
        },
      ],
    },
  ],
}
