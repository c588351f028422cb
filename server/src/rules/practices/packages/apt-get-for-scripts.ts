import { argumentsOf } from '../../../shell/arguments.ts'
import { commandsNamed } from '../../../shell/runs.ts'
import type { Rule } from '../../rule.ts'
import { insteadOfWord } from '../shell-fixes.ts'
import { apt } from './managers.ts'

export const aptGetForScripts: Rule = {
  id: 'AptGetForScripts',
  aliases: ['DL3027'],
  severity: 'warning',
  presets: ['learner'],
  about: ['RUN'],
  isLocal: true,
  message: {
    en: '`apt` is made for people at a terminal; use `{instead}` in a script.',
    ko: '`apt`는 사람이 터미널에서 쓰도록 만든 명령입니다. 스크립트에서는 `{instead}` 명령을 쓰세요.',
  },
  why: {
    en: 'The output and the options of `apt` may change from one release to the next, and it says so itself whenever it isn’t run at a terminal. `apt-get` and `apt-cache` stay as they are.',
    ko: '`apt`의 출력과 옵션은 릴리스마다 바뀔 수 있고, 터미널이 아닌 곳에서 실행하면 `apt` 스스로 그렇게 경고합니다. `apt-get`과 `apt-cache`는 바뀌지 않습니다.',
  },
  fixTitle: { en: 'Replace with `{instead}`', ko: '`{instead}` 명령으로 바꾸기' },
  examples: [
    {
      bad: 'FROM debian:12-slim\nRUN apt install -y --no-install-recommends ./app.deb\n',
      good: 'FROM debian:12-slim\nRUN apt-get install -y --no-install-recommends ./app.deb\n',
    },
  ],
  *check(file) {
    for (const call of commandsNamed(file, 'apt')) {
      const { run, command } = call
      if (!command.nameWord) continue
      const subcommand = argumentsOf(command, apt.valueFlags).operands[0]?.text ?? ''
      const instead = equivalents.find(({ subcommands }) => subcommands.includes(subcommand))?.program
      const fix = instead && insteadOfWord(file, call, command.nameWord, instead)
      const range = run.place(command.nameWord.range)
      yield { range, with: { instead: instead ?? 'apt-get' }, ...(fix && { fix }) }
    }
  },
}

/** The programs that know the subcommands of `apt`. */
const equivalents = [
  {
    program: 'apt-get',
    subcommands: [
      ...['install', 'update', 'upgrade', 'remove', 'purge', 'autoremove', 'clean', 'autoclean', 'build-dep', 'source'],
      ...['download', 'dist-upgrade', 'satisfy', 'check', 'changelog', 'distclean'],
    ],
  },
  { program: 'apt-cache', subcommands: ['search', 'show', 'showpkg', 'policy', 'depends', 'rdepends', 'madison'] },
]
