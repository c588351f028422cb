import type { BuiltStage } from '../../../meaning/build.ts'
import type { Pipeline } from '../../../shell/command.ts'
import type { Interpreter } from '../../../shell/interpreter.ts'
import { type Run, runsIn } from '../../../shell/runs.ts'
import type { Edit, Rule } from '../../rule.ts'
import { stageAround } from '../sections.ts'

export const pipefailMissing: Rule = {
  id: 'PipefailMissing',
  aliases: ['DL4006'],
  severity: 'information',
  presets: ['learner'],
  message: {
    en: 'If the command in front of the pipe fails, the build goes on all the same; set `pipefail` with `SHELL`.',
    ko: '파이프 앞의 명령이 실패해도 빌드는 그대로 이어집니다. `SHELL`로 `pipefail`을 켜세요.',
  },
  why: {
    en: 'A pipeline fails only where its last command does: `curl ... | tar x` counts as done when the download broke off and `tar` had nothing to do. `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` makes every part count; on Alpine it is `/bin/ash`. The plain `sh` of Debian knows the option only in new versions.',
    ko: '파이프라인은 마지막 명령이 실패할 때만 실패합니다. `curl ... | tar x`는 다운로드가 끊겨 `tar`가 할 일이 없어도 성공한 것으로 칩니다. `SHELL ["/bin/bash", "-o", "pipefail", "-c"]`를 쓰면 모든 명령의 결과를 봅니다. Alpine에서는 `/bin/ash`입니다. Debian의 `sh`는 새 버전에서만 이 옵션을 압니다.',
  },
  fixTitle: { en: 'Put a `SHELL` with `pipefail` above', ko: '위에 `pipefail`을 켠 `SHELL` 넣기' },
  examples: [
    {
      bad: 'FROM debian:12-slim\nRUN gzip -dc /a.gz | sort > /a\n',
      good: 'FROM debian:12-slim\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN gzip -dc /a.gz | sort > /a\n',
    },
  ],
  *check(file, { build }) {
    for (const run of runsIn(file)) {
      if (setsPipefail(run.interpreter)) continue
      const pipeline = run.shell().pipelines.find((one) => isUnguarded(one, run))
      if (!pipeline) continue
      const fix = run.isTrigger ? undefined : shellAbove(run, stageAround(build, run.holder))
      yield { range: run.place(pipeline.range), ...(fix && { fix, isGuess: true }) }
    }
  },
}

function setsPipefail({ words }: Interpreter): boolean {
  return words.includes('pipefail') && words.some((word) => /(^|\/)(bash|zsh|ash|ksh)$/.test(word))
}

/** `yes |` ends with a failure on purpose, and `set -o pipefail` within the script does as well as SHELL. */
function isUnguarded({ range }: Pipeline, run: Run): boolean {
  const { commands } = run.shell()
  if (commands.find((command) => command.range.start === range.start)?.name === 'yes') return false
  return !commands.some(
    ({ name, range: { start }, arguments: words }) =>
      name === 'set' && start < range.start && words.some(({ text }) => text === 'pipefail'),
  )
}

/** Where the base image is known to have a shell with the option. */
function shellAbove(run: Run, stage: BuiltStage | undefined): readonly Edit[] | undefined {
  let base = stage
  while (base?.baseStage) base = base.baseStage
  const shell = shells.find(({ images }) => images.test(base?.baseName ?? ''))?.shell
  if (!shell || !run.interpreter.isDefault) return undefined
  const { start } = run.holder.range
  return [{ range: { start, end: start }, text: `SHELL ["${shell}", "-o", "pipefail", "-c"]\n` }]
}

const shells = [
  { images: /alpine|busybox/, shell: '/bin/ash' },
  { images: /(^|\/)(debian|ubuntu|fedora|centos|rockylinux|almalinux|amazonlinux)(:|@|$)/, shell: '/bin/bash' },
]
