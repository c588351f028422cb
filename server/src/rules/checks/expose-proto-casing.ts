import { readPort } from '../../meaning/ports.ts'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const exposeProtoCasing: Rule = {
  id: 'ExposeProtoCasing',
  severity: 'information',
  presets: ['learner', 'buildkit'],
  about: ['EXPOSE'],
  isLocal: true,
  message: {
    en: 'Write the protocol of `{port}` in lower case.',
    ko: '`{port}`의 프로토콜은 소문자로 쓰세요.',
  },
  why: {
    en: 'Docker keeps `80/tcp`, and that is how it shows up in `docker ps` and `docker inspect`.',
    ko: 'Docker는 `80/tcp`로 저장하고, `docker ps`와 `docker inspect`에도 그렇게 나옵니다.',
  },
  fixTitle: { en: 'Write it in lower case', ko: '소문자로 바꾸기' },
  examples: [{ bad: 'FROM alpine:3.20\nEXPOSE 53/UDP\n', good: 'FROM alpine:3.20\nEXPOSE 53/udp\n' }],
  *check(file, { build }) {
    for (const { words } of instructionsNamed(file, 'EXPOSE')) {
      for (const word of words) {
        for (const port of build.wordsOf(word, word.text) ?? []) {
          const { protocol, problem } = readPort(port)
          if (protocol === protocol.toLowerCase() || problem === 'protocol' || problem === 'missing') continue
          const fix = [{ range: word.range, text: word.text.toLowerCase() }]
          yield { range: word.range, with: { port }, ...(port === word.text ? { fix } : {}) }
        }
      }
    }
  },
}
