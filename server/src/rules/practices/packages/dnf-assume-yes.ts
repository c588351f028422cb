import type { Rule } from '../../rule.ts'
import { dnf } from './managers.ts'
import { unanswered } from './questions.ts'

export const dnfAssumeYes: Rule = {
  id: 'DnfAssumeYes',
  aliases: ['DL3038'],
  severity: 'warning',
  presets: ['learner'],
  isLocal: true,
  message: {
    en: '`{command}` asks whether to go on, and a build has nobody to answer: add `-y`.',
    ko: '`{command}` 명령은 계속할지 묻는데 빌드에는 대답할 사람이 없습니다. `-y`를 붙이세요.',
  },
  why: {
    en: 'No terminal is attached to a RUN, so `dnf` reads the end of its input instead of an answer and takes it for no: the build fails. `microdnf` wants the flag as well.',
    ko: 'RUN에는 터미널이 연결되어 있지 않아 `dnf`는 대답 대신 입력의 끝을 읽고 아니요로 받아들이며, 빌드는 실패합니다. `microdnf`에도 같은 플래그가 필요합니다.',
  },
  fixTitle: { en: 'Add `-y`', ko: '`-y` 붙이기' },
  examples: [
    {
      bad: 'FROM fedora:40\nRUN dnf install httpd-2.4.62 && dnf clean all\n',
      good: 'FROM fedora:40\nRUN dnf install -y httpd-2.4.62 && dnf clean all\n',
    },
  ],
  check: (file) => unanswered(file, dnf),
}
