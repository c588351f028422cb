import { type CommandOption, flag, option } from '../command.ts'

/** Options of `docker network create` that a single machine seldom needs. */
export const rareNetworkOptions: readonly CommandOption[] = [
  flag('--ipv4', {
    en: 'Whether containers get IPv4 addresses. On by default.',
    ko: '컨테이너가 IPv4 주소를 받을지 정합니다. 기본으로 켜져 있습니다.',
  }),
  flag('--ipv6', { en: 'Containers get IPv6 addresses, too.', ko: '컨테이너가 IPv6 주소도 받습니다.' }),
  option('--aux-address', 'NAME=IP', {
    en: 'Addresses that Docker must leave to others.',
    ko: '도커가 쓰지 않고 남겨 둘 주소입니다.',
  }),
  flag('--attachable', {
    en: 'Containers of your own may join a network of a swarm.',
    ko: '직접 만든 컨테이너가 스웜의 네트워크에 들어갈 수 있습니다.',
  }),
  flag('--ingress', {
    en: 'Makes the network by which a swarm spreads requests.',
    ko: '스웜이 요청을 나누는 네트워크를 만듭니다.',
  }),
  option('--config-from', 'NETWORK', {
    en: 'Takes the settings of another network.',
    ko: '다른 네트워크의 설정을 가져옵니다.',
  }),
  flag('--config-only', {
    en: 'Only notes settings for other networks.',
    ko: '다른 네트워크가 쓸 설정만 적어 둡니다.',
  }),
  option('--ipam-driver', 'DRIVER', { en: 'Who gives out the addresses.', ko: '주소를 나눠 주는 드라이버입니다.' }),
  option('--ipam-opt', 'KEY=VALUE', {
    en: 'An option of the one who gives out the addresses.',
    ko: '주소를 나눠 주는 드라이버의 옵션입니다.',
  }),
  option('--scope', 'SCOPE', {
    en: 'How far the network reaches: `local` or `swarm`.',
    ko: '네트워크가 미치는 범위입니다: `local`, `swarm`.',
  }),
]
