import { type CommandGroup, flag, option } from '../command.ts'
import { rareNetworkOptions } from '../options/rare-network.ts'
import { driverOption, force, format, formatShort, label, noTrunc, pruneFilter } from '../options/shared.ts'

/** Commands about networks. */
export const networks: CommandGroup = {
  title: { en: 'Networks', ko: '네트워크' },
  commands: [
    {
      name: 'network create',
      takes: ['[OPTIONS] NETWORK'],
      says: {
        en: 'Makes a network. Containers in it find each other by name.',
        ko: '네트워크를 만듭니다. 그 안의 컨테이너는 서로를 이름으로 찾습니다.',
      },
      example: {
        line: 'docker network create shop',
        says: { en: 'then `docker run --network shop …`', ko: '그다음 `docker run --network shop …`으로 씁니다' },
      },
      options: [
        {
          options: [
            option('-d, --driver', 'DRIVER', {
              en: 'The kind of network. Without it: `bridge`.',
              ko: '네트워크의 종류입니다. 주지 않으면 `bridge`입니다.',
            }),
            option('--subnet', 'CIDR', {
              en: 'The addresses of the network, such as `172.28.0.0/16`.',
              ko: '네트워크의 주소 범위입니다. 예: `172.28.0.0/16`.',
            }),
            option('--gateway', 'IP', { en: 'The address of the way out.', ko: '밖으로 나가는 주소입니다.' }),
            option('--ip-range', 'CIDR', {
              en: 'Containers get addresses from this part only.',
              ko: '컨테이너는 이 범위에서만 주소를 받습니다.',
            }),
            flag('--internal', { en: 'No way out of the network.', ko: '네트워크 밖으로 나갈 수 없게 합니다.' }),
            label,
            driverOption,
            ...rareNetworkOptions,
          ],
        },
      ],
    },
    {
      name: 'network connect',
      takes: ['[OPTIONS] NETWORK CONTAINER'],
      says: {
        en: 'Puts a container into one more network, also while it runs.',
        ko: '컨테이너를 네트워크 하나에 더 연결합니다. 실행 중에도 됩니다.',
      },
      example: {
        line: 'docker network connect shop web',
        says: { en: '`web` is found by name in `shop`', ko: '`shop` 안에서 이름 `web`으로 찾을 수 있습니다' },
      },
      options: [
        {
          options: [
            option('--alias', 'NAME', {
              en: 'One more name for the container in this network.',
              ko: '이 네트워크에서 컨테이너를 부르는 이름을 하나 더 줍니다.',
            }),
            option('--ip', 'IP', {
              en: 'A fixed IPv4 address in this network.',
              ko: '이 네트워크에서 쓸 고정 IPv4 주소입니다.',
            }),
            option('--ip6', 'IP', {
              en: 'A fixed IPv6 address in this network.',
              ko: '이 네트워크에서 쓸 고정 IPv6 주소입니다.',
            }),
            option('--link', 'CONTAINER', {
              en: 'The old way to reach another container by name.',
              ko: '다른 컨테이너를 이름으로 부르던 옛 방법입니다.',
            }),
            option('--link-local-ip', 'IP', { en: 'A link-local address.', ko: '링크 로컬 주소입니다.' }),
            option('--driver-opt', 'KEY=VALUE', {
              en: "An option of the network's driver.",
              ko: '네트워크 드라이버의 옵션입니다.',
            }),
            option('--gw-priority', 'NUMBER', {
              en: 'The network with the highest number is the way out.',
              ko: '숫자가 가장 큰 네트워크로 밖에 나갑니다.',
            }),
          ],
        },
      ],
    },
    {
      name: 'network disconnect',
      takes: ['[OPTIONS] NETWORK CONTAINER'],
      says: { en: 'Takes a container out of a network.', ko: '컨테이너를 네트워크에서 뺍니다.' },
      example: {
        line: 'docker network disconnect shop web',
        says: { en: 'the others no longer find it', ko: '다른 컨테이너가 더는 찾을 수 없습니다' },
      },
      options: [
        {
          options: [
            flag('-f, --force', {
              en: 'Also when the container does not answer.',
              ko: '컨테이너가 응답하지 않아도 뺍니다.',
            }),
          ],
        },
      ],
    },
    {
      name: 'network ls',
      aliases: ['network list'],
      takes: ['[OPTIONS]'],
      says: { en: 'Lists the networks.', ko: '네트워크 목록을 보여 줍니다.' },
      example: {
        line: 'docker network ls',
        says: { en: '`bridge`, `host` and `none` are always there', ko: '`bridge`, `host`, `none`은 언제나 있습니다' },
      },
      options: [
        {
          options: [
            option('-f, --filter', 'KEY=VALUE', {
              en: 'Only those that fit: `driver=bridge`, `name=shop`.',
              ko: '조건에 맞는 것만 보여 줍니다: `driver=bridge`, `name=shop`.',
            }),
            flag('-q, --quiet', { en: 'Only the IDs.', ko: 'ID만 보여 줍니다.' }),
            format,
            noTrunc,
          ],
        },
      ],
    },
    {
      name: 'network inspect',
      takes: ['[OPTIONS] NETWORK [NETWORK...]'],
      says: {
        en: 'Shows everything about a network, with the containers in it, as JSON.',
        ko: '네트워크에 대한 모든 것을 그 안의 컨테이너와 함께 JSON으로 보여 줍니다.',
      },
      example: {
        line: 'docker network inspect shop',
        says: { en: 'who is in it, and under which address', ko: '누가 어떤 주소로 들어 있는지 봅니다' },
      },
      options: [
        {
          options: [
            formatShort,
            flag('-v, --verbose', {
              en: 'More, for finding faults in a swarm.',
              ko: '스웜의 문제를 찾기 위해 더 자세히 보여 줍니다.',
            }),
          ],
        },
      ],
    },
    {
      name: 'network rm',
      aliases: ['network remove'],
      takes: ['NETWORK [NETWORK...]'],
      says: {
        en: 'Removes networks. Refused while a container is in them.',
        ko: '네트워크를 삭제합니다. 안에 컨테이너가 있으면 거절됩니다.',
      },
      example: {
        line: 'docker network rm shop',
        says: { en: 'disconnect or remove its containers first', ko: '먼저 컨테이너를 빼거나 삭제합니다' },
      },
      options: [
        {
          options: [
            flag('-f, --force', {
              en: 'No error when the network does not exist.',
              ko: '네트워크가 없어도 오류를 내지 않습니다.',
            }),
          ],
        },
      ],
    },
    {
      name: 'network prune',
      takes: ['[OPTIONS]'],
      says: {
        en: 'Removes all networks that no container uses. The three built-in ones stay.',
        ko: '컨테이너가 쓰지 않는 네트워크를 모두 삭제합니다. 기본 네트워크 셋은 남습니다.',
      },
      example: { line: 'docker network prune', says: { en: 'asks first', ko: '먼저 물어봅니다' } },
      options: [{ options: [pruneFilter, force] }],
    },
  ],
}
