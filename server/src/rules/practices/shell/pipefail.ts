import type { BuiltStage } from '../../../meaning/build.ts'
import type { Pipeline } from '../../../shell/command.ts'
import type { Interpreter } from '../../../shell/interpreter.ts'
import type { Run } from '../../../shell/runs.ts'
import type { Edit } from '../../rule.ts'

/** Whether a shell takes the failure of any part of a pipeline for its own. */
export function setsPipefail({ words }: Interpreter): boolean {
  return words.includes('pipefail') && words.some((word) => /(^|\/)(bash|zsh|ash|ksh)$/.test(word))
}

/** Whether nothing within the script takes care of a pipeline. `yes |` ends with a failure on purpose, and `set -o pipefail` within the script does as well as SHELL. */
export function isUnguarded({ range }: Pipeline, run: Run): boolean {
  const { commands } = run.shell()
  if (commands.find((command) => command.range.start === range.start)?.name === 'yes') return false
  return !commands.some(
    ({ name, range: { start }, arguments: words }) =>
      name === 'set' && start < range.start && words.some(({ text }) => text === 'pipefail'),
  )
}

/** A SHELL with `pipefail` for a stage, where the base image is known to have a shell with the option. */
export function shellAbove(run: Run, stage: BuiltStage | undefined): readonly Edit[] | undefined {
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
