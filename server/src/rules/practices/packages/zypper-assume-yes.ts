import type { Rule } from '../../rule.ts'
import { zypper } from './managers.ts'
import { unanswered } from './questions.ts'

export const zypperAssumeYes: Rule = {
  id: 'ZypperAssumeYes',
  aliases: ['DL3034'],
  severity: 'warning',
  presets: ['learner'],
  isLocal: true,
  message: {
    en: '`{command}` asks whether to go on, and a build has nobody to answer: add `-y`.',
    ko: '`{command}` 명령은 계속할지 묻는데 빌드에는 대답할 사람이 없습니다. `-y`를 붙이세요.',
  },
  why: {
    en: 'No terminal is attached to a RUN, so `zypper` finds nobody to answer and gives up: the build fails. `zypper --non-interactive install` does the same as `-y`.',
    ko: 'RUN에는 터미널이 연결되어 있지 않아 `zypper`는 대답을 얻지 못하고 중단하며, 빌드는 실패합니다. `zypper --non-interactive install`도 `-y`와 같은 일을 합니다.',
  },
  fixTitle: { en: 'Add `-y`', ko: '`-y` 붙이기' },
  examples: [
    {
      bad: 'FROM opensuse/leap:15.6\nRUN zypper install nginx=1.21.5 && zypper clean\n',
      good: 'FROM opensuse/leap:15.6\nRUN zypper install -y nginx=1.21.5 && zypper clean\n',
    },
  ],
  check: (file) => unanswered(file, zypper),
}
