import { argumentsOf, hasFlag } from '../../../shell/arguments.ts'
import { commandsNamed } from '../../../shell/runs.ts'
import type { Rule } from '../../rule.ts'
import { stageAround } from '../sections.ts'
import { behindWord } from '../shell-fixes.ts'

export const wgetProgress: Rule = {
  id: 'WgetProgress',
  aliases: ['DL3047'],
  severity: 'information',
  presets: [],
  about: ['RUN'],
  message: {
    en: '`wget` fills the build log with its progress; add `--progress=dot:giga`, or `-q` to hear nothing.',
    ko: '`wget`의 진행 표시가 빌드 로그를 가득 채웁니다. `--progress=dot:giga`를 붙이거나, 출력이 필요 없으면 `-q`를 붙이세요.',
  },
  why: {
    en: 'Without a terminal `wget` prints a line for every 50 kB. For a download of 100 MB that is 2,000 lines between you and the error message that you look for. BusyBox, which Alpine has, knows only `-q`.',
    ko: '터미널이 없으면 `wget`은 50kB마다 한 줄을 출력합니다. 100MB를 내려받으면 2,000줄이 쌓여 찾으려는 오류 메시지를 가립니다. Alpine의 BusyBox에서는 `-q`만 쓸 수 있습니다.',
  },
  fixTitle: { en: 'Add `--progress=dot:giga`', ko: '`--progress=dot:giga` 붙이기' },
  examples: [
    {
      bad: 'FROM debian:12-slim\nRUN wget https://example.com/data.bin\n',
      good: 'FROM debian:12-slim\nRUN wget --progress=dot:giga https://example.com/data.bin\n',
    },
  ],
  *check(file, { build }) {
    for (const call of commandsNamed(file, 'wget')) {
      const { run, command } = call
      if (!command.nameWord || hasFlag(argumentsOf(command, valueFlags), ...quiet)) continue
      if (command.arguments.some(({ text }) => text.startsWith('-nv'))) continue
      const base = stageAround(build, run.holder)?.baseName ?? ''
      const fix = /alpine|busybox/.test(base)
        ? undefined
        : behindWord(file, call, command.nameWord, ' --progress=dot:giga')
      yield { range: run.place(command.nameWord.range), ...(fix && { fix }) }
    }
  },
}

const quiet = ['progress', 'q', 'quiet', 'no-verbose', 'o', 'output-file', 'a', 'append-output', 'version', 'help']
const valueFlags = new Set(['-O', '-P', '-U', '-T', '-t', '-o', '-a', '-e', '-i', '--header', '--post-data'])
