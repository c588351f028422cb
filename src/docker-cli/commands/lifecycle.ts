import { type CommandGroup, flag, option } from '../command.ts'
import { detachKeys, force, pruneFilter, signal, stopSeconds } from '../options/shared.ts'
import { updateOptions } from '../options/update.ts'

/** Commands that bring a container from one state to another. */
export const lifecycle: CommandGroup = {
  title: { en: 'Start, stop, remove', ko: '시작, 중지, 삭제' },
  commands: [
    {
      name: 'start',
      aliases: ['container start'],
      takes: ['[OPTIONS] CONTAINER [CONTAINER...]'],
      says: {
        en: 'Starts containers that exist but are not running. Comes back at once, unless `-a` or `-i` is given.',
        ko: '만들어져 있지만 실행 중이 아닌 컨테이너를 시작합니다. `-a`나 `-i`가 없으면 바로 돌아옵니다.',
      },
      example: {
        line: 'docker start -a counter',
        says: { en: 'starts it and shows its output', ko: '시작하고 출력을 보여 줍니다' },
      },
      options: [
        {
          options: [
            flag('-a, --attach', {
              en: "Shows the program's output and passes signals such as Ctrl+C on.",
              ko: '프로그램의 출력을 보여 주고 Ctrl+C 같은 시그널을 전달합니다.',
            }),
            flag('-i, --interactive', {
              en: 'Connects your keyboard to the program, too.',
              ko: '키보드 입력도 프로그램에 연결합니다.',
            }),
            detachKeys,
            option('--checkpoint', 'NAME', {
              en: 'Goes on from a checkpoint (experimental).',
              ko: '체크포인트에서 이어서 실행합니다(실험 기능).',
            }),
            option('--checkpoint-dir', 'PATH', {
              en: 'Where the checkpoints are kept (experimental).',
              ko: '체크포인트를 두는 곳입니다(실험 기능).',
            }),
          ],
        },
      ],
    },
    {
      name: 'stop',
      aliases: ['container stop'],
      takes: ['[OPTIONS] CONTAINER [CONTAINER...]'],
      says: {
        en: 'Asks the program to end (`SIGTERM`) and, if it has not within 10 seconds, ends it (`SIGKILL`).',
        ko: '프로그램에 끝내 달라고 하고(`SIGTERM`), 10초 안에 끝나지 않으면 강제로 끝냅니다(`SIGKILL`).',
      },
      example: {
        line: 'docker stop web',
        says: {
          en: 'the container is `exited` and can be started again',
          ko: '컨테이너는 `exited` 상태가 되고 다시 시작할 수 있습니다',
        },
      },
      options: [{ options: [signal, stopSeconds] }],
    },
    {
      name: 'restart',
      aliases: ['container restart'],
      takes: ['[OPTIONS] CONTAINER [CONTAINER...]'],
      says: {
        en: 'Stops the container as `docker stop` does and starts it again.',
        ko: '`docker stop`처럼 멈춘 뒤 다시 시작합니다.',
      },
      example: {
        line: 'docker restart web',
        says: { en: 'the same container, its program begun anew', ko: '같은 컨테이너에서 프로그램이 새로 시작합니다' },
      },
      options: [{ options: [signal, stopSeconds] }],
    },
    {
      name: 'pause',
      aliases: ['container pause'],
      takes: ['CONTAINER [CONTAINER...]'],
      says: {
        en: 'Freezes all processes of a container. They keep their memory and do nothing.',
        ko: '컨테이너의 모든 프로세스를 얼립니다. 메모리는 그대로 두고 아무것도 하지 않습니다.',
      },
      example: {
        line: 'docker pause web',
        says: {
          en: 'requests wait until `docker unpause web`',
          ko: '`docker unpause web`을 할 때까지 요청이 기다립니다',
        },
      },
    },
    {
      name: 'unpause',
      aliases: ['container unpause'],
      takes: ['CONTAINER [CONTAINER...]'],
      says: {
        en: 'Lets the processes of a paused container go on where they were.',
        ko: '일시 정지한 컨테이너의 프로세스를 멈췄던 곳에서 이어 갑니다.',
      },
      example: {
        line: 'docker unpause web',
        says: { en: 'the program goes on as if nothing had been', ko: '프로그램이 아무 일 없었던 것처럼 이어집니다' },
      },
    },
    {
      name: 'kill',
      aliases: ['container kill'],
      takes: ['[OPTIONS] CONTAINER [CONTAINER...]'],
      says: {
        en: 'Ends the program at once (`SIGKILL`), or sends it another signal.',
        ko: '프로그램을 바로 끝내거나(`SIGKILL`) 다른 시그널을 보냅니다.',
      },
      example: {
        line: 'docker kill --signal HUP web',
        says: { en: 'many servers read their settings again', ko: '많은 서버가 설정을 다시 읽습니다' },
      },
      options: [{ options: [signal] }],
    },
    {
      name: 'rm',
      aliases: ['container rm', 'container remove'],
      takes: ['[OPTIONS] CONTAINER [CONTAINER...]'],
      says: {
        en: 'Removes containers. The files written inside them are gone; images and named volumes stay.',
        ko: '컨테이너를 삭제합니다. 안에 쓴 파일은 사라지고, 이미지와 이름 있는 볼륨은 남습니다.',
      },
      example: { line: 'docker rm -f web', says: { en: 'also when it is running', ko: '실행 중이어도 삭제합니다' } },
      options: [
        {
          options: [
            flag('-f, --force', {
              en: 'Also removes one that is running, by `SIGKILL` first.',
              ko: '실행 중이어도 `SIGKILL`로 끝내고 삭제합니다.',
            }),
            flag('-v, --volumes', {
              en: 'Also removes its anonymous volumes. Named ones always stay.',
              ko: '익명 볼륨도 삭제합니다. 이름 있는 볼륨은 언제나 남습니다.',
            }),
            flag('-l, --link', { en: 'Removes only the link of this name.', ko: '이 이름의 링크만 없앱니다.' }),
          ],
        },
      ],
    },
    {
      name: 'rename',
      aliases: ['container rename'],
      takes: ['CONTAINER NEW_NAME'],
      says: {
        en: 'Gives a container another name. Works while it is running.',
        ko: '컨테이너의 이름을 바꿉니다. 실행 중에도 됩니다.',
      },
      example: {
        line: 'docker rename web old-web',
        says: { en: 'the name `web` is free again', ko: '이름 `web`을 다시 쓸 수 있습니다' },
      },
    },
    {
      name: 'wait',
      aliases: ['container wait'],
      takes: ['CONTAINER [CONTAINER...]'],
      says: {
        en: 'Waits until a container stops and prints its exit code.',
        ko: '컨테이너가 멈출 때까지 기다렸다가 종료 코드를 출력합니다.',
      },
      example: { line: 'docker wait job', says: { en: 'prints 0 when it went well', ko: '잘 끝나면 0을 출력합니다' } },
    },
    {
      name: 'update',
      aliases: ['container update'],
      takes: ['[OPTIONS] CONTAINER [CONTAINER...]'],
      says: {
        en: 'Changes limits and the restart policy of a container without making it anew.',
        ko: '컨테이너를 새로 만들지 않고 한도와 재시작 정책을 바꿉니다.',
      },
      example: {
        line: 'docker update --memory 512m web',
        says: { en: 'a new limit, at once', ko: '새 한도가 바로 적용됩니다' },
      },
      options: [{ options: [...updateOptions] }],
    },
    {
      name: 'container prune',
      takes: ['[OPTIONS]'],
      says: { en: 'Removes all containers that are not running.', ko: '실행 중이 아닌 컨테이너를 모두 삭제합니다.' },
      example: {
        line: 'docker container prune --filter until=24h',
        says: { en: 'only those made more than a day ago', ko: '만든 지 하루가 넘은 것만 삭제합니다' },
      },
      options: [{ options: [pruneFilter, force] }],
    },
  ],
}
