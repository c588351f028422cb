import type { Rule } from '../../rule.ts'
import { dnf } from './managers.ts'
import { asks, unanswered } from './questions.ts'

export const dnfAssumeYes: Rule = {
  id: 'DnfAssumeYes',
  aliases: ['DL3038'],
  severity: 'warning',
  presets: ['learner'],
  about: ['RUN'],
  isLocal: true,
  ...asks,
  why: {
    en: 'No terminal is attached to a RUN, so `dnf` reads the end of its input instead of an answer and takes it for no: the build fails. `microdnf` wants the flag as well.',
    ko: 'RUN에는 터미널이 연결되어 있지 않아 `dnf`는 대답 대신 입력의 끝을 읽고 아니요로 받아들이며, 빌드는 실패합니다. `microdnf`에도 같은 플래그가 필요합니다.',
  },
  examples: [
    {
      bad: 'FROM fedora:40\nRUN dnf install httpd-2.4.62 && dnf clean all\n',
      good: 'FROM fedora:40\nRUN dnf install -y httpd-2.4.62 && dnf clean all\n',
    },
  ],
  check: (file) => unanswered(file, dnf),
}
