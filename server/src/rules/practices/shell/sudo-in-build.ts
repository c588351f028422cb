import { commandsNamed } from '../../../shell/runs.ts'
import type { Rule } from '../../rule.ts'
import { stageAround } from '../sections.ts'

export const sudoInBuild: Rule = {
  id: 'SudoInBuild',
  aliases: ['DL3004'],
  severity: 'warning',
  presets: ['learner'],
  about: ['RUN'],
  message: {
    en: '`sudo` has no place in a build: a RUN is root already, or becomes it with `USER root`.',
    ko: '빌드에는 `sudo`가 필요 없습니다. RUN은 이미 root로 실행되며, 아니라면 `USER root`로 바꿀 수 있습니다.',
  },
  why: {
    en: 'Most images don’t have `sudo`, and where it is installed it changes the environment, swallows signals and gives an attacker in the container a way to root. To start a program as another user at run time, use `USER`, or `gosu` or `su-exec` in the entrypoint.',
    ko: '대부분의 이미지에는 `sudo`가 없습니다. 설치하더라도 환경 변수를 바꾸고 시그널을 가로채며, 컨테이너에 들어온 공격자에게 root로 가는 길을 줍니다. 실행할 때 다른 사용자로 프로그램을 시작하려면 `USER`를 쓰거나 엔트리포인트에서 `gosu`나 `su-exec`를 쓰세요.',
  },
  fixTitle: { en: 'Remove `sudo`', ko: '`sudo` 없애기' },
  examples: [{ bad: 'FROM alpine:3.20\nRUN sudo adduser -D app\n', good: 'FROM alpine:3.20\nRUN adduser -D app\n' }],
  *check(file, { build }) {
    for (const { run, command } of commandsNamed(file, 'sudo')) {
      if (!command.nameWord) continue
      const range = run.place(command.nameWord.range)
      const { commands } = run.shell()
      const inner = commands[commands.indexOf(command) + 1]
      const [first] = command.arguments
      const stage = stageAround(build, run.holder)
      const hasUser = stage === undefined || stage.instructions.some(({ keyword }) => keyword === 'USER')
      const isPlain = inner?.runBy.at(-1) === 'sudo' && first === inner.nameWord && !command.isExec
      const end = first ? run.place(first.range).start : range.end
      const fix = isPlain && !hasUser && [{ range: { start: range.start, end }, text: '' }]
      yield { range, ...(fix && { fix }) }
    }
  },
}
