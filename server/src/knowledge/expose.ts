import type { Instruction } from './explanation.ts'

export const expose: Instruction = {
  keyword: 'EXPOSE',
  title: { en: 'Port note', ko: '포트 알림' },
  summary: {
    en: 'Notes down on which port the program in this image listens. It opens no port; `docker run -p` does.',
    ko: '이 이미지의 프로그램이 몇 번 포트에서 기다리는지 적어 둡니다. 포트를 실제로 열지는 않습니다. 여는 것은 `docker run -p`입니다.',
  },
  forms: [
    {
      label: { en: 'EXPOSE port[/protocol] [port[/protocol] ...]', ko: 'EXPOSE 포트[/프로토콜] [포트[/프로토콜] ...]' },
      snippet: 'EXPOSE ${1:80}',
      meaning: { en: 'One or several ports.', ko: '포트를 하나 이상 적습니다.' },
      parameters: [
        {
          label: { en: 'port', ko: '포트' },
          meaning: {
            en: 'A number from 1 to 65535, or a range such as `8000-8010`.',
            ko: '1부터 65535까지의 번호, 또는 `8000-8010` 같은 범위.',
          },
        },
        {
          label: { en: '/protocol', ko: '/프로토콜' },
          meaning: { en: '`tcp`, `udp` or `sctp`.', ko: '`tcp`, `udp` 또는 `sctp`.' },
        },
      ],
    },
  ],
  uses: [
    {
      code: 'EXPOSE 80',
      meaning: { en: 'TCP port 80; without a protocol it is TCP', ko: 'TCP 80번. 프로토콜을 쓰지 않으면 TCP입니다' },
    },
    { code: 'EXPOSE 53/udp', meaning: { en: 'UDP port 53', ko: 'UDP 53번' } },
    { code: 'EXPOSE $PORT', meaning: { en: 'the value of an `ARG` or `ENV`', ko: '`ARG`나 `ENV`의 값을 씁니다' } },
  ],
  flags: [],
  suggestions: [
    { value: '80', meaning: { en: 'web (HTTP)', ko: '웹 (HTTP)' } },
    { value: '443', meaning: { en: 'web (HTTPS)', ko: '웹 (HTTPS)' } },
    { value: '8080', meaning: { en: 'web, without root', ko: '웹. root가 아니어도 됩니다' } },
    { value: '3000', meaning: { en: 'Node.js, by habit', ko: 'Node.js에서 흔히 쓰는 번호' } },
    { value: '5432', meaning: { en: 'PostgreSQL', ko: 'PostgreSQL' } },
    { value: '3306', meaning: { en: 'MySQL', ko: 'MySQL' } },
    { value: '6379', meaning: { en: 'Redis', ko: 'Redis' } },
    { value: '53/udp', meaning: { en: 'DNS', ko: 'DNS' } },
  ],
  example: {
    en: 'EXPOSE 80\n# To open it: docker run -p 8080:80 my/web:0.2',
    ko: 'EXPOSE 80\n# 실행할 때: docker run -p 8080:80 my/web:0.2',
  },
  effect: 'settings',
  cache: {
    en: 'Only a line in the settings of the image: no layer, 0 B.',
    ko: '이미지의 설정에만 기록합니다. 레이어가 생기지 않고 크기는 0 B입니다.',
  },
  mistake: {
    en: '`EXPOSE 8080` does not make nginx listen on 8080. Write the number that the program itself is configured for.',
    ko: '`EXPOSE 8080`으로 바꾼다고 nginx가 8080번에서 기다리지는 않습니다. 프로그램의 설정과 같은 번호를 적습니다.',
  },
  reference: 'expose',
  isTrigger: true,
  expandsVariables: true,
}
