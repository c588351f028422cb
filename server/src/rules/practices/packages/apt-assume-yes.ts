import type { Rule } from '../../rule.ts'
import { apt } from './managers.ts'
import { asks, unanswered } from './questions.ts'

export const aptAssumeYes: Rule = {
  id: 'AptAssumeYes',
  aliases: ['DL3014'],
  severity: 'warning',
  presets: ['learner'],
  about: ['RUN'],
  isLocal: true,
  ...asks,
  why: {
    en: 'No terminal is attached to a RUN, so `apt-get` reads the end of its input instead of an answer and gives up: the build fails. `-qq` means yes as well, a single `-q` does not.',
    ko: 'RUN에는 터미널이 연결되어 있지 않아 `apt-get`은 대답 대신 입력의 끝을 읽고 중단하며, 빌드는 실패합니다. `-qq`에는 예라는 뜻이 들어 있지만 `-q` 하나에는 없습니다.',
  },
  examples: [
    {
      bad: 'FROM debian:12-slim\nRUN apt-get install --no-install-recommends ./app.deb\n',
      good: 'FROM debian:12-slim\nRUN apt-get install -y --no-install-recommends ./app.deb\n',
    },
  ],
  check: (file) => unanswered(file, apt),
}
