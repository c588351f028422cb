import { isKnown } from '../../../shell/command.ts'
import { commandsNamed, type RunCommand } from '../../../shell/runs.ts'
import type { Text } from '../../../text.ts'
import type { Finding, Rule } from '../../rule.ts'

export const cdInsteadOfWorkdir: Rule = {
  id: 'CdInsteadOfWorkdir',
  aliases: ['DL3003'],
  severity: 'information',
  presets: ['learner'],
  about: ['RUN'],
  isLocal: true,
  message: {
    en: '`cd` holds until this RUN ends; `WORKDIR` holds for all that follows.',
    ko: '`cd`는 이 RUN이 끝날 때까지만 통합니다. `WORKDIR`은 뒤에 오는 모든 명령에 통합니다.',
  },
  why: {
    en: 'Every RUN starts in the directory that `WORKDIR` has set, and so does the container. A change of directory in the middle of a chain is fine for the rest of the chain, but easy to misread; `WORKDIR` says it once, and makes the directory if it isn’t there. In brackets, `(cd /app && ./build)`, it is clear where the change ends: that is fine, though hadolint asks for `WORKDIR` there, too.',
    ko: '모든 RUN은 `WORKDIR`로 정한 디렉터리에서 시작하고 컨테이너도 그렇습니다. 명령을 이어 쓰는 중간에 디렉터리를 바꾸면 그 뒤까지는 통하지만 잘못 읽기 쉽습니다. `WORKDIR`은 한 번만 적으면 되고, 디렉터리가 없으면 만들어 줍니다. `(cd /app && ./build)`처럼 괄호로 묶으면 어디까지 통하는지 분명하므로 괜찮습니다. hadolint는 이때도 `WORKDIR`을 쓰라고 합니다.',
  },
  fixTitle: { en: 'Replace with `WORKDIR`', ko: '`WORKDIR`로 바꾸기' },
  examples: [
    { bad: 'FROM alpine:3.20\nRUN cd /app\n', good: 'FROM alpine:3.20\nWORKDIR /app\n' },
    { bad: 'FROM alpine:3.20\nRUN cd /app && ./build\n', good: 'FROM alpine:3.20\nWORKDIR /app\nRUN ./build\n' },
  ],
  *check(file) {
    for (const call of commandsNamed(file, 'cd')) {
      // Within `$(...)` it is the usual way to find out where something is; within `( ... )` it is meant for these commands.
      if (call.command.isSubstitution || call.command.isInSubshell) continue
      yield { range: call.run.place(call.command.range), ...aloneIn(call) }
    }
  },
}

const withoutEffect: Text = {
  en: 'This `cd` has no effect: the next instruction starts where this one did. Use `WORKDIR`.',
  ko: '이 `cd`는 아무 효과가 없습니다. 다음 명령은 이 명령과 같은 곳에서 시작합니다. `WORKDIR`을 쓰세요.',
}

/** A RUN that does nothing else is a WORKDIR that somebody meant. */
function aloneIn({ run, command }: RunCommand): Pick<Finding, 'message' | 'fix' | 'isGuess'> {
  const { instruction, holder } = run
  const [path] = command.arguments
  if (run.shell().commands.length > 1 || !path) return {}
  const isPlain = isKnown(path) && /^[\w./][\w./-]*$/.test(path.text) && command.arguments.length === 1
  if (!isPlain || holder.heredocs.length > 0 || instruction.form !== 'text') return { message: withoutEffect }
  const range = { start: instruction.keywordRange.start, end: instruction.argumentsRange.end }
  const keyword = instruction.writtenKeyword === 'run' ? 'workdir' : 'WORKDIR'
  return { message: withoutEffect, fix: [{ range, text: `${keyword} ${path.text}` }], isGuess: true }
}
