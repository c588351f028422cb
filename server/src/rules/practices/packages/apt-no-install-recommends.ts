import { hasFlag } from '../../../shell/arguments.ts'
import { commandsNamed } from '../../../shell/runs.ts'
import type { Rule } from '../../rule.ts'
import { behindWord } from '../shell-fixes.ts'
import { apt } from './managers.ts'
import { subcommandIn } from './subcommand.ts'

export const aptNoInstallRecommends: Rule = {
  id: 'AptNoInstallRecommends',
  aliases: ['DL3015'],
  severity: 'information',
  presets: ['learner'],
  about: ['RUN'],
  isLocal: true,
  message: {
    en: '`{command}` brings recommended packages along that are seldom needed; add `--no-install-recommends`.',
    ko: '`{command}` 명령은 거의 필요 없는 권장 패키지까지 설치합니다. `--no-install-recommends`를 붙이세요.',
  },
  why: {
    en: 'Recommended packages suit a desktop: manuals, documentation, optional helpers. In an image they take space and are one more thing to keep up to date. Where a program misses one of them, name it explicitly.',
    ko: '권장 패키지는 설명서, 문서, 선택 기능처럼 데스크톱에 어울리는 것들입니다. 이미지에서는 자리를 차지하고 계속 업데이트해야 할 것이 늘어납니다. 프로그램에 꼭 필요한 것이 있으면 그 패키지를 직접 적으세요.',
  },
  fixTitle: { en: 'Add `--no-install-recommends`', ko: '`--no-install-recommends` 붙이기' },
  examples: [
    {
      bad: 'FROM debian:12-slim\nRUN apt-get install -y ./app.deb\n',
      good: 'FROM debian:12-slim\nRUN apt-get install --no-install-recommends -y ./app.deb\n',
    },
  ],
  *check(file) {
    for (const call of commandsNamed(file, apt.program)) {
      const { run, command } = call
      const install = subcommandIn(command, apt, apt.install)
      if (!install || hasFlag(install.given, 'no-install-recommends')) continue
      if (install.given.flags.some(({ value }) => /^APT::Install-Recommends=(false|0|no|off)$/i.test(value ?? '')))
        continue
      const fix = behindWord(file, call, install.word, ' --no-install-recommends')
      const range = run.place({ start: command.range.start, end: install.word.range.end })
      yield {
        range,
        with: { command: `${command.name} install` },
        // What goes missing may be missed: a person has to decide.
        ...(fix && { fix, isGuess: true }),
      }
    }
  },
}
