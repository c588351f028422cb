import type { Rule } from '../../rule.ts'
import { yum } from './managers.ts'
import { asks, unanswered } from './questions.ts'

export const yumAssumeYes: Rule = {
  id: 'YumAssumeYes',
  aliases: ['DL3030'],
  severity: 'warning',
  presets: ['learner'],
  about: ['RUN'],
  isLocal: true,
  ...asks,
  why: {
    en: 'No terminal is attached to a RUN, so `yum` reads the end of its input instead of an answer and takes it for no: the build fails.',
    ko: 'RUN에는 터미널이 연결되어 있지 않아 `yum`은 대답 대신 입력의 끝을 읽고 아니요로 받아들이며, 빌드는 실패합니다.',
  },
  examples: [
    {
      bad: 'FROM amazonlinux:2\nRUN yum install httpd-2.4.62 && yum clean all\n',
      good: 'FROM amazonlinux:2\nRUN yum install -y httpd-2.4.62 && yum clean all\n',
    },
  ],
  check: (file) => unanswered(file, yum),
}
