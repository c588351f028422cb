import { readPort } from '../../meaning/ports.ts'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const exposeInvalidFormat: Rule = {
  id: 'ExposeInvalidFormat',
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  about: ['EXPOSE'],
  isLocal: true,
  message: {
    en: '`EXPOSE` names the port in the container alone; `{port}` has a port or an address of the host too.',
    ko: '`EXPOSE`에는 컨테이너의 포트만 씁니다. `{port}`에는 호스트의 포트나 주소도 들어 있습니다.',
  },
  why: {
    en: 'An image cannot choose ports of the machine that it will run on: `docker run -p 8080:80` does. Docker overlooks the host part for now and will refuse it one day.',
    ko: '이미지는 자신이 실행될 컴퓨터의 포트를 정할 수 없고, `docker run -p 8080:80`이 정합니다. 지금은 호스트 부분을 무시하지만 앞으로는 오류가 됩니다.',
  },
  fixTitle: { en: 'Keep the port in the container', ko: '컨테이너의 포트만 남기기' },
  examples: [{ bad: 'FROM alpine:3.20\nEXPOSE 8080:80\n', good: 'FROM alpine:3.20\nEXPOSE 80\n' }],
  *check(file, { build }) {
    for (const { words } of instructionsNamed(file, 'EXPOSE')) {
      for (const word of words) {
        for (const port of build.wordsOf(word, word.text) ?? []) {
          const { address, hostPort, problem } = readPort(port)
          if ((address === '' && hostPort === '') || problem === 'protocol' || problem === 'missing') continue
          const fix = [{ range: word.range, text: port.slice(port.lastIndexOf(':') + 1) }]
          yield { range: word.range, with: { port }, ...(port === word.text ? { fix } : {}) }
        }
      }
    }
  },
}
