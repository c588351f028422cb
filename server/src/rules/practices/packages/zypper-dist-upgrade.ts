import { commandsNamed } from '../../../shell/runs.ts'
import type { Rule } from '../../rule.ts'
import { zypper } from './managers.ts'
import { subcommandIn } from './subcommand.ts'

export const zypperDistUpgrade: Rule = {
  id: 'ZypperDistUpgrade',
  aliases: ['DL3035'],
  severity: 'warning',
  presets: ['learner'],
  about: ['RUN'],
  isLocal: true,
  message: {
    en: '`zypper {subcommand}` turns the image into another release; start FROM that release instead.',
    ko: '`zypper {subcommand}` 명령은 이미지를 다른 릴리스로 바꿉니다. 대신 그 릴리스의 이미지로 시작하세요.',
  },
  why: {
    en: 'A whole new system comes on top of the old one, in one big layer, and the result differs from day to day. The base image of the release that you want has it already, tested, and without the old files underneath.',
    ko: '이전 시스템 위에 새 시스템 전체가 큰 레이어 하나로 얹히고, 빌드하는 날마다 결과가 달라집니다. 원하는 릴리스의 베이스 이미지에는 그 내용이 이미 검증된 상태로 들어 있고, 밑에 깔린 이전 파일도 없습니다.',
  },
  examples: [
    {
      bad: 'FROM opensuse/leap:15.5\nRUN zypper dist-upgrade -y && zypper clean --all\n',
      good: 'FROM opensuse/leap:15.6\n',
    },
  ],
  *check(file) {
    for (const { run, command } of commandsNamed(file, zypper.program)) {
      const upgrade = subcommandIn(command, zypper, ['dist-upgrade', 'dup'])
      if (!upgrade) continue
      const range = run.place({ start: command.range.start, end: upgrade.word.range.end })
      yield { range, with: { subcommand: upgrade.name } }
    }
  },
}
