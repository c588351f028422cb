import { terminalMistake } from './terminal-mistake.ts'

/** The registry can't be reached: no network, a proxy, a firewall. */
export const registrySilent = terminalMistake({
  id: 'registry-silent',
  output: /(?:dial tcp|TLS handshake timeout|i\/o timeout|proxyconnect|no such host|request canceled while waiting)/,
  say: () => ({
    title: { en: 'The registry does not answer', ko: '레지스트리가 응답하지 않습니다' },
    body: {
      en: 'The image is not on your machine, and Docker could not reach the place to download it from. Check the network. Behind a proxy, Docker has to be told of it; a school may offer a mirror.',
      ko: '이미지가 내 컴퓨터에 없는데, 내려받을 곳에도 연결하지 못했습니다. 네트워크를 확인하세요. 프록시를 쓰는 곳이라면 도커에 프록시를 설정해야 하고, 학교에서 미러를 제공할 수도 있습니다.',
    },
  }),
})
