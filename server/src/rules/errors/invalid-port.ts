import { readPort } from '../../meaning/ports.ts'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Text } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const invalidPort: Rule = {
  id: 'InvalidPort',
  aliases: ['DL3011'],
  severity: 'error',
  presets: [],
  about: ['EXPOSE'],
  isLocal: true,
  message: {
    en: '`{port}` is no port; ports go from 0 to 65535.',
    ko: '`{port}`는 포트가 아닙니다. 포트는 0부터 65535까지입니다.',
  },
  why: {
    en: '`EXPOSE` names ports that the program in the container listens on: a number or a range, and `tcp`, `udp` or `sctp` behind a `/`. Docker refuses anything else before it builds, so no comment silences it; in that it differs from hadolint.',
    ko: '`EXPOSE`에는 컨테이너 안의 프로그램이 듣는 포트를 씁니다. 숫자나 범위를 쓰고, `/` 뒤에 `tcp`, `udp`, `sctp`를 붙일 수 있습니다. 그 밖의 것은 Docker가 빌드하기 전에 거부하므로, hadolint와 달리 주석으로 무시할 수 없습니다.',
  },
  examples: [
    { bad: 'FROM alpine:3.20\nEXPOSE 70000\n', good: 'FROM alpine:3.20\nEXPOSE 7000\n' },
    { bad: 'FROM alpine:3.20\nEXPOSE 80/http\n', good: 'FROM alpine:3.20\nEXPOSE 80/tcp\n' },
  ],
  *check(file, { build }) {
    for (const { words } of instructionsNamed(file, 'EXPOSE')) {
      for (const word of words) {
        for (const port of build.wordsOf(word, word.text) ?? []) {
          const { problem, protocol } = readPort(port)
          if (problem)
            yield { range: word.range, message: messages[problem] ?? invalidPort.message, with: { port, protocol } }
        }
      }
    }
  },
}

const messages: Readonly<Record<string, Text | undefined>> = {
  protocol: {
    en: '`{protocol}` is no protocol of ports; there are `tcp`, `udp` and `sctp`.',
    ko: '`{protocol}`은 포트의 프로토콜이 아닙니다. `tcp`, `udp`, `sctp`가 있습니다.',
  },
  missing: { en: 'There is no port in `{port}`.', ko: '`{port}`에 포트 번호가 없습니다.' },
  address: { en: '`{port}` does not start with an IP address.', ko: '`{port}`의 앞부분이 IP 주소가 아닙니다.' },
  ranges: {
    en: 'The two ranges of `{port}` are not equally long.',
    ko: '`{port}`에서 두 범위의 길이가 서로 다릅니다.',
  },
}
