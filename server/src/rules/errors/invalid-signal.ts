import { nearest } from '../../meaning/nearest.ts'
import { isSignal, signals } from '../../meaning/signals.ts'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const invalidSignal: Rule = {
  id: 'InvalidSignal',
  severity: 'error',
  presets: [],
  about: ['STOPSIGNAL'],
  isLocal: true,
  message: {
    en: 'There is no signal `{signal}`; write a name like `SIGTERM` or a number.',
    ko: '`{signal}`이라는 시그널은 없습니다. `SIGTERM` 같은 이름이나 번호를 쓰세요.',
  },
  why: {
    en: '`docker stop` sends this signal and waits for the program to end. One that the system does not know cannot be sent.',
    ko: '`docker stop`은 이 시그널을 보내고 프로그램이 끝나기를 기다립니다. 시스템이 모르는 시그널은 보낼 수 없습니다.',
  },
  fixTitle: { en: 'Change to `{nearest}`', ko: '`{nearest}`로 바꾸기' },
  examples: [{ bad: 'FROM alpine:3.20\nSTOPSIGNAL SIGTREM\n', good: 'FROM alpine:3.20\nSTOPSIGNAL SIGTERM\n' }],
  *check(file, { build }) {
    for (const { words } of instructionsNamed(file, 'STOPSIGNAL')) {
      const [word] = words
      const signal = word ? build.valueOf(word, word.text) : undefined
      if (!word || signal === undefined || isSignal(signal)) continue
      const meant = nearest(signal.toUpperCase().replace(/^SIG/, ''), signals)
      if (meant === undefined || signal !== word.text) yield { range: word.range, with: { signal } }
      else {
        const fix = [{ range: word.range, text: `SIG${meant}` }]
        yield { range: word.range, with: { signal, nearest: `SIG${meant}` }, fix, isGuess: true }
      }
    }
  },
}
