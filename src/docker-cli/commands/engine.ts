import { type CommandGroup, flag, option } from '../command.ts'
import { force, format, formatShort, pruneFilter } from '../options/shared.ts'

/** Commands about the Engine itself, and which one is talked to. */
export const engine: CommandGroup = {
  title: { en: 'The Engine', ko: '엔진' },
  commands: [
    {
      name: 'version',
      takes: ['[OPTIONS]'],
      says: {
        en: 'Shows the versions of the client and of the Engine.',
        ko: '클라이언트와 엔진의 버전을 보여 줍니다.',
      },
      example: {
        line: 'docker version',
        says: {
          en: 'an error at `Server` means that the Engine does not answer',
          ko: '`Server`에 오류가 나오면 엔진이 응답하지 않는 것입니다',
        },
      },
      options: [{ options: [formatShort] }],
    },
    {
      name: 'info',
      aliases: ['system info'],
      takes: ['[OPTIONS]'],
      says: {
        en: 'Shows what the Engine knows about itself: containers, storage, system.',
        ko: '엔진이 자신에 대해 아는 것을 보여 줍니다: 컨테이너 수, 저장소, 시스템.',
      },
      example: {
        line: "docker info -f '{{.Driver}}'",
        says: { en: 'how layers are stored', ko: '레이어를 저장하는 방법을 봅니다' },
      },
      options: [{ options: [formatShort] }],
    },
    {
      name: 'events',
      aliases: ['system events'],
      takes: ['[OPTIONS]'],
      says: {
        en: 'Shows what happens on the Engine, as it happens.',
        ko: '엔진에서 일어나는 일을 그때그때 보여 줍니다.',
      },
      example: {
        line: 'docker events --since 10m',
        says: {
          en: 'what happened in the last ten minutes, and what comes',
          ko: '지난 10분 동안 일어난 일과 앞으로 일어날 일을 보여 줍니다',
        },
      },
      options: [
        {
          options: [
            option('-f, --filter', 'KEY=VALUE', {
              en: 'Only those that fit: `container=web`, `event=die`, `type=network`.',
              ko: '조건에 맞는 것만 보여 줍니다: `container=web`, `event=die`, `type=network`.',
            }),
            option('--since', 'TIME', { en: 'From this time on.', ko: '이 시각부터 보여 줍니다.' }),
            option('--until', 'TIME', { en: 'Up to this time, then it ends.', ko: '이 시각까지 보여 주고 끝냅니다.' }),
            format,
          ],
        },
      ],
    },
    {
      name: 'system df',
      takes: ['[OPTIONS]'],
      says: {
        en: 'Shows how much room images, containers, volumes and the build cache take.',
        ko: '이미지, 컨테이너, 볼륨, 빌드 캐시가 차지하는 공간을 보여 줍니다.',
      },
      example: { line: 'docker system df -v', says: { en: 'one by one', ko: '하나하나 보여 줍니다' } },
      options: [
        {
          options: [
            flag('-v, --verbose', { en: 'One by one instead of sums.', ko: '합계 대신 하나하나 보여 줍니다.' }),
            format,
          ],
        },
      ],
    },
    {
      name: 'system prune',
      takes: ['[OPTIONS]'],
      says: {
        en: 'Removes stopped containers, unused networks, unnamed images and the build cache.',
        ko: '멈춘 컨테이너, 쓰지 않는 네트워크, 이름 없는 이미지, 빌드 캐시를 삭제합니다.',
      },
      example: {
        line: 'docker system prune',
        says: { en: 'says what it will remove and asks', ko: '무엇을 삭제할지 알리고 물어봅니다' },
      },
      options: [
        {
          options: [
            flag('-a, --all', {
              en: 'All images that no container uses, also those with a name.',
              ko: '이름이 있어도 컨테이너가 쓰지 않는 이미지를 모두 삭제합니다.',
            }),
            flag('--volumes', {
              en: 'Anonymous volumes that nothing uses, too.',
              ko: '쓰지 않는 익명 볼륨도 삭제합니다.',
            }),
            pruneFilter,
            force,
          ],
        },
      ],
    },
    {
      name: 'builder prune',
      takes: ['[OPTIONS]'],
      says: {
        en: 'Removes the build cache: the next build takes longer.',
        ko: '빌드 캐시를 삭제합니다. 다음 빌드는 더 오래 걸립니다.',
      },
      example: {
        line: 'docker builder prune',
        says: { en: 'frees what no build has used lately', ko: '최근에 쓰지 않은 것을 비웁니다' },
      },
      options: [
        {
          options: [
            flag('-a, --all', {
              en: 'All of it, not only what nothing refers to.',
              ko: '참조되지 않는 것뿐 아니라 모두 삭제합니다.',
            }),
            option('--keep-storage', 'BYTES', { en: 'Leaves this much of it.', ko: '이만큼은 남깁니다.' }),
            pruneFilter,
            force,
          ],
        },
      ],
    },
    {
      name: 'context ls',
      aliases: ['context list'],
      takes: ['[OPTIONS]'],
      says: {
        en: 'Lists the contexts: the Engines that this client can talk to.',
        ko: '컨텍스트 목록을 보여 줍니다. 이 클라이언트가 이야기할 수 있는 엔진들입니다.',
      },
      example: {
        line: 'docker context ls',
        says: { en: 'the one with `*` is in use', ko: '`*`가 붙은 것을 쓰고 있습니다' },
      },
      options: [{ options: [flag('-q, --quiet', { en: 'Only the names.', ko: '이름만 보여 줍니다.' }), format] }],
    },
    {
      name: 'context use',
      takes: ['CONTEXT'],
      says: { en: 'Talks to another Engine from now on.', ko: '이제부터 다른 엔진과 이야기합니다.' },
      example: {
        line: 'docker context use desktop-linux',
        says: { en: 'for all terminals, until it is changed again', ko: '다시 바꿀 때까지 모든 터미널에 적용됩니다' },
      },
    },
    {
      name: 'context show',
      takes: ['[OPTIONS]'],
      says: { en: 'Shows the name of the context in use.', ko: '쓰고 있는 컨텍스트의 이름을 보여 줍니다.' },
      example: {
        line: 'docker context show',
        says: { en: '`default` is the Engine on this machine', ko: '`default`는 이 컴퓨터의 엔진입니다' },
      },
    },
    {
      name: 'context inspect',
      takes: ['[OPTIONS] [CONTEXT] [CONTEXT...]'],
      says: {
        en: 'Shows where the Engine of a context is, as JSON.',
        ko: '컨텍스트의 엔진이 어디에 있는지 JSON으로 보여 줍니다.',
      },
      example: { line: 'docker context inspect default', says: { en: 'its address', ko: '엔진의 주소를 봅니다' } },
      options: [{ options: [formatShort] }],
    },
    {
      name: 'context create',
      takes: ['[OPTIONS] CONTEXT'],
      says: { en: 'Notes a further Engine under a name.', ko: '다른 엔진을 이름을 붙여 등록합니다.' },
      example: {
        line: 'docker context create box --docker host=ssh://me@box',
        says: { en: 'an Engine on another machine, over SSH', ko: 'SSH로 다른 컴퓨터의 엔진을 씁니다' },
      },
      options: [
        {
          options: [
            option('--description', 'TEXT', { en: 'A note on it.', ko: '설명입니다.' }),
            option('--docker', 'host=ADDRESS', { en: 'Where the Engine is.', ko: '엔진이 있는 곳입니다.' }),
            option('--from', 'CONTEXT', { en: 'Copies another context.', ko: '다른 컨텍스트를 복사합니다.' }),
          ],
        },
      ],
    },
    {
      name: 'context rm',
      aliases: ['context remove'],
      takes: ['CONTEXT [CONTEXT...]'],
      says: {
        en: 'Forgets a context. The Engine and its containers stay.',
        ko: '컨텍스트를 지웁니다. 엔진과 컨테이너는 그대로입니다.',
      },
      example: {
        line: 'docker context rm box',
        says: { en: 'not while it is in use', ko: '쓰고 있는 동안에는 지울 수 없습니다' },
      },
      options: [{ options: [flag('-f, --force', { en: 'Also the one in use.', ko: '쓰고 있는 것도 지웁니다.' })] }],
    },
  ],
}
