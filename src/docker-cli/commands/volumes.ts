import { type CommandGroup, flag, option } from '../command.ts'
import { driverOption, force, format, formatShort, label } from '../options/shared.ts'
import { swarmVolumeOptions } from '../options/swarm-volume.ts'

/** Commands about volumes. */
export const volumes: CommandGroup = {
  title: { en: 'Volumes', ko: '볼륨' },
  commands: [
    {
      name: 'volume create',
      takes: ['[OPTIONS] [VOLUME]'],
      says: {
        en: 'Makes a volume: a place for data that outlives containers.',
        ko: '볼륨을 만듭니다. 컨테이너가 없어져도 데이터가 남는 곳입니다.',
      },
      example: {
        line: 'docker volume create pg',
        says: { en: 'use it with `-v pg:/var/lib/postgresql/data`', ko: '`-v pg:/var/lib/postgresql/data`로 씁니다' },
      },
      options: [
        {
          options: [
            option('-d, --driver', 'DRIVER', {
              en: 'Who keeps the data. Without it: `local`, on this machine.',
              ko: '데이터를 보관하는 드라이버입니다. 주지 않으면 이 컴퓨터에 두는 `local`입니다.',
            }),
            label,
            driverOption,
            ...swarmVolumeOptions,
          ],
        },
      ],
    },
    {
      name: 'volume ls',
      aliases: ['volume list'],
      takes: ['[OPTIONS]'],
      says: { en: 'Lists the volumes.', ko: '볼륨 목록을 보여 줍니다.' },
      example: {
        line: 'docker volume ls -f dangling=true',
        says: { en: 'those that no container uses', ko: '쓰는 컨테이너가 없는 것만 보여 줍니다' },
      },
      options: [
        {
          options: [
            option('-f, --filter', 'KEY=VALUE', {
              en: 'Only those that fit: `dangling=true`, `name=pg`, `label=KEY`.',
              ko: '조건에 맞는 것만 보여 줍니다: `dangling=true`, `name=pg`, `label=KEY`.',
            }),
            flag('-q, --quiet', { en: 'Only the names.', ko: '이름만 보여 줍니다.' }),
            flag('--cluster', { en: 'Only volumes of a swarm.', ko: '스웜의 볼륨만 보여 줍니다.' }),
            format,
          ],
        },
      ],
    },
    {
      name: 'volume inspect',
      takes: ['[OPTIONS] VOLUME [VOLUME...]'],
      says: {
        en: 'Shows everything that the Engine knows about a volume, as JSON.',
        ko: '엔진이 볼륨에 대해 아는 것을 모두 JSON으로 보여 줍니다.',
      },
      example: {
        line: 'docker volume inspect pg',
        says: { en: 'also where it is kept', ko: '어디에 보관하는지도 나옵니다' },
      },
      options: [{ options: [formatShort] }],
    },
    {
      name: 'volume rm',
      aliases: ['volume remove'],
      takes: ['[OPTIONS] VOLUME [VOLUME...]'],
      says: {
        en: 'Removes volumes with all that is in them. Refused while a container uses them.',
        ko: '볼륨을 안의 데이터와 함께 삭제합니다. 쓰는 컨테이너가 있으면 거절됩니다.',
      },
      example: {
        line: 'docker volume rm pg',
        says: { en: 'the data is gone for good', ko: '데이터를 되돌릴 수 없습니다' },
      },
      options: [
        {
          options: [
            flag('-f, --force', {
              en: 'No error when the volume does not exist.',
              ko: '볼륨이 없어도 오류를 내지 않습니다.',
            }),
          ],
        },
      ],
    },
    {
      name: 'volume prune',
      takes: ['[OPTIONS]'],
      says: {
        en: 'Removes anonymous volumes that no container uses, or with `-a` named ones, too. (Engines before 23 remove named ones anyway.)',
        ko: '쓰는 컨테이너가 없는 익명 볼륨을 삭제합니다. `-a`를 주면 이름 있는 것도 삭제합니다. (엔진 23 전에는 이름 있는 것도 삭제합니다.)',
      },
      example: { line: 'docker volume prune', says: { en: 'asks first', ko: '먼저 물어봅니다' } },
      options: [
        {
          options: [
            flag('-a, --all', { en: 'Also those with a name.', ko: '이름 있는 것도 삭제합니다.' }),
            option('--filter', 'KEY=VALUE', {
              en: 'Removes only what fits, such as `label=KEY`.',
              ko: '조건에 맞는 것만 삭제합니다. 예: `label=KEY`.',
            }),
            force,
          ],
        },
      ],
    },
  ],
}
