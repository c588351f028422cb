import { type OptionGroup, option } from '../command.ts'

/** What a new container is called. */
export const naming: OptionGroup = {
  title: { en: 'Name and notes', ko: '이름과 메모' },
  options: [
    option('--name', 'NAME', {
      en: 'A name for the container. Without it Docker makes one up, such as `brave_turing`.',
      ko: '컨테이너의 이름입니다. 주지 않으면 도커가 `brave_turing`처럼 지어 줍니다.',
    }),
    option('-h, --hostname', 'NAME', {
      en: "The host name that programs in the container see. Without it: the first twelve characters of the container's ID.",
      ko: '컨테이너 안의 프로그램이 보는 호스트 이름입니다. 주지 않으면 컨테이너 ID의 앞 열두 글자입니다.',
    }),
    option('--domainname', 'NAME', {
      en: 'The domain name that programs in the container see.',
      ko: '컨테이너 안의 프로그램이 보는 도메인 이름입니다.',
    }),
    option('-l, --label', 'KEY=VALUE', {
      en: 'A note on the container, to find it by later: `docker ps --filter label=KEY`.',
      ko: '컨테이너에 붙이는 메모입니다. 나중에 `docker ps --filter label=KEY`로 찾을 수 있습니다.',
    }),
    option('--label-file', 'FILE', {
      en: 'Reads labels from a file, one `KEY=VALUE` a line.',
      ko: '파일에서 레이블을 읽습니다. 한 줄에 `KEY=VALUE` 하나입니다.',
    }),
    option('--annotation', 'KEY=VALUE', {
      en: 'A note for the program that starts the container (the OCI runtime).',
      ko: '컨테이너를 띄우는 프로그램(OCI 런타임)에 전하는 메모입니다.',
    }),
    option('--cidfile', 'FILE', {
      en: "Writes the container's ID to a file, for scripts.",
      ko: '컨테이너 ID를 파일에 적습니다. 스크립트에서 씁니다.',
    }),
  ],
}
