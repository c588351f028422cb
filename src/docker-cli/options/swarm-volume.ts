import { type CommandOption, option } from '../command.ts'

/** Options of volumes that a swarm of machines shares. */
export const swarmVolumeOptions: readonly CommandOption[] = [
  option('--availability', 'STATE', {
    en: 'Whether a volume of a swarm can be used: `active`, `pause`, `drain`.',
    ko: '스웜 볼륨을 쓸 수 있는지 정합니다: `active`, `pause`, `drain`.',
  }),
  option('--group', 'NAME', { en: 'The group of a volume of a swarm.', ko: '스웜 볼륨의 그룹입니다.' }),
  option('--limit-bytes', 'BYTES', {
    en: 'The largest size of a volume of a swarm.',
    ko: '스웜 볼륨의 최대 크기입니다.',
  }),
  option('--required-bytes', 'BYTES', {
    en: 'The smallest size of a volume of a swarm.',
    ko: '스웜 볼륨의 최소 크기입니다.',
  }),
  option('--scope', 'SCOPE', {
    en: 'On how many machines a volume of a swarm can be used: `single`, `multi`.',
    ko: '스웜 볼륨을 쓸 수 있는 컴퓨터의 수입니다: `single`, `multi`.',
  }),
  option('--secret', 'KEY=NAME', { en: 'A secret for a volume of a swarm.', ko: '스웜 볼륨에 쓸 비밀 값입니다.' }),
  option('--sharing', 'KIND', {
    en: 'How a volume of a swarm is shared: `none`, `readonly`, `onewriter`, `all`.',
    ko: '스웜 볼륨을 나눠 쓰는 방법입니다: `none`, `readonly`, `onewriter`, `all`.',
  }),
  option('--topology-preferred', 'TOPOLOGY', {
    en: 'Where a volume of a swarm should be.',
    ko: '스웜 볼륨이 있으면 좋은 곳입니다.',
  }),
  option('--topology-required', 'TOPOLOGY', {
    en: 'Where a volume of a swarm must be.',
    ko: '스웜 볼륨이 있어야 하는 곳입니다.',
  }),
  option('--type', 'KIND', {
    en: 'How a volume of a swarm is reached: `mount` or `block`.',
    ko: '스웜 볼륨에 접근하는 방법입니다: `mount`, `block`.',
  }),
]
