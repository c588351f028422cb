import { flag, type OptionGroup, option } from '../command.ts'

/** How a new container is reached, and whom it reaches. */
export const network: OptionGroup = {
  title: { en: 'Ports and networks', ko: '포트와 네트워크' },
  options: [
    option('-p, --publish', '[IP:]HOST:CONTAINER', {
      en: "Opens a port: what arrives at the host's port goes to the container's. Host first, container second.",
      ko: '포트를 엽니다. 호스트 포트로 온 것이 컨테이너 포트로 갑니다. 앞이 호스트, 뒤가 컨테이너입니다.',
    }),
    flag('-P, --publish-all', {
      en: 'Publishes every port that the image `EXPOSE`s, each on a free port of the host. `docker port` tells which.',
      ko: '이미지가 `EXPOSE`한 포트를 모두 호스트의 빈 포트에 엽니다. 어느 포트인지는 `docker port`로 확인합니다.',
    }),
    option('--expose', 'PORT', {
      en: 'Notes that the program listens on this port. Opens nothing by itself.',
      ko: '프로그램이 이 포트에서 기다린다고 적어 둡니다. 이것만으로는 열리지 않습니다.',
    }),
    option('--network', 'NETWORK', {
      en: 'The network to join: a name, `bridge` (the default), `host`, `none` or `container:NAME`.',
      ko: '들어갈 네트워크입니다: 네트워크 이름, `bridge`(기본값), `host`, `none`, `container:이름`.',
    }),
    option('--network-alias', 'NAME', {
      en: 'One more name under which the others in the network find the container.',
      ko: '같은 네트워크의 다른 컨테이너가 이 컨테이너를 찾을 수 있는 이름을 하나 더 줍니다.',
    }),
    option('--link', 'CONTAINER[:ALIAS]', {
      en: 'The old way to reach another container by name. A network of your own does it better.',
      ko: '다른 컨테이너를 이름으로 부르던 옛 방법입니다. 직접 만든 네트워크를 쓰는 것이 좋습니다.',
    }),
    option('--add-host', 'NAME:IP', {
      en: 'Adds a line to `/etc/hosts` in the container. `host.docker.internal:host-gateway` reaches the host.',
      ko: '컨테이너의 `/etc/hosts`에 한 줄을 더합니다. `host.docker.internal:host-gateway`로 호스트에 닿을 수 있습니다.',
    }),
    option('--dns', 'IP', { en: 'The name server that the container asks.', ko: '컨테이너가 물어볼 네임 서버입니다.' }),
    option('--dns-option', 'OPTION', {
      en: 'An option for the resolver, as in `resolv.conf`.',
      ko: '`resolv.conf`에 쓰는 리졸버 옵션입니다.',
    }),
    option('--dns-search', 'DOMAIN', {
      en: 'The domain that is tried after a short host name.',
      ko: '짧은 호스트 이름 뒤에 붙여 볼 도메인입니다.',
    }),
    option('--ip', 'IP', {
      en: 'A fixed IPv4 address. Only in a network that you made with a subnet.',
      ko: '고정 IPv4 주소입니다. 서브넷을 정해 직접 만든 네트워크에서만 쓸 수 있습니다.',
    }),
    option('--ip6', 'IP', {
      en: 'A fixed IPv6 address. Only in a network that you made with a subnet.',
      ko: '고정 IPv6 주소입니다. 서브넷을 정해 직접 만든 네트워크에서만 쓸 수 있습니다.',
    }),
    option('--link-local-ip', 'IP', {
      en: 'A link-local address for the container.',
      ko: '컨테이너의 링크 로컬 주소입니다.',
    }),
    option('--mac-address', 'ADDRESS', { en: 'A fixed MAC address.', ko: '고정 MAC 주소입니다.' }),
  ],
}
