import type { Rule } from '../../rule.ts'
import { zypper } from './managers.ts'
import { asks, unanswered } from './questions.ts'

export const zypperAssumeYes: Rule = {
  id: 'ZypperAssumeYes',
  aliases: ['DL3034'],
  severity: 'warning',
  presets: ['learner'],
  about: ['RUN'],
  isLocal: true,
  ...asks,
  why: {
    en: 'No terminal is attached to a RUN, so `zypper` finds nobody to answer and gives up: the build fails. `zypper --non-interactive install` does the same as `-y`.',
    ko: 'RUN에는 터미널이 연결되어 있지 않아 `zypper`는 대답을 얻지 못하고 중단하며, 빌드는 실패합니다. `zypper --non-interactive install`도 `-y`와 같은 일을 합니다.',
  },
  examples: [
    {
      bad: 'FROM opensuse/leap:15.6\nRUN zypper install nginx=1.21.5 && zypper clean\n',
      good: 'FROM opensuse/leap:15.6\nRUN zypper install -y nginx=1.21.5 && zypper clean\n',
    },
  ],
  check: (file) => unanswered(file, zypper),
}
