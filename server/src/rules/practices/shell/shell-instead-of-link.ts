import { argumentsOf } from '../../../shell/arguments.ts'
import { commandsNamed, type RunCommand } from '../../../shell/runs.ts'
import type { Edit, Rule } from '../../rule.ts'

export const shellInsteadOfLink: Rule = {
  id: 'ShellInsteadOfLink',
  aliases: ['DL4005'],
  severity: 'warning',
  presets: ['learner'],
  about: ['RUN'],
  isLocal: true,
  message: {
    en: 'To run the build with another shell use `SHELL`; leave `/bin/sh` as it is.',
    ko: '다른 셸로 빌드하려면 `SHELL`을 쓰세요. `/bin/sh`는 그대로 두세요.',
  },
  why: {
    en: 'Scripts all over the image start `/bin/sh` and count on the shell that their distribution put there. `SHELL` changes what RUN, CMD and ENTRYPOINT use, and nothing else.',
    ko: '이미지 곳곳의 스크립트가 `/bin/sh`를 실행하며, 배포판이 넣어 둔 셸이 있다고 믿습니다. `SHELL`은 RUN, CMD, ENTRYPOINT가 쓰는 셸만 바꿉니다.',
  },
  fixTitle: { en: 'Replace with `SHELL`', ko: '`SHELL`로 바꾸기' },
  examples: [
    {
      bad: 'FROM debian:12-slim\nRUN ln -sf /bin/bash /bin/sh\n',
      good: 'FROM debian:12-slim\nSHELL ["/bin/bash", "-c"]\n',
    },
  ],
  *check(file) {
    for (const call of commandsNamed(file, 'ln')) {
      const { operands } = argumentsOf(call.command)
      if (operands.at(-1)?.text !== '/bin/sh') continue
      const fix = shellFor(call, operands[0]?.text ?? '')
      yield { range: call.run.place(call.command.range), ...(fix && { fix, isGuess: true }) }
    }
  },
}

/** Where the RUN does nothing else. */
function shellFor({ run }: RunCommand, shell: string): readonly Edit[] | undefined {
  const { instruction } = run
  if (run.shell().commands.length > 1 || !/^\/[\w/.-]+$/.test(shell) || instruction.form !== 'text') return undefined
  const range = { start: instruction.keywordRange.start, end: instruction.argumentsRange.end }
  const keyword = instruction.writtenKeyword === 'run' ? 'shell' : 'SHELL'
  return [{ range, text: `${keyword} ["${shell}", "-c"]` }]
}
