import { type Stage, stagesOf } from '../../../meaning/stages.ts'
import type { Pipeline } from '../../../shell/command.ts'
import type { Interpreter } from '../../../shell/interpreter.ts'
import type { Run } from '../../../shell/runs.ts'
import type { Dockerfile } from '../../../syntax/tree.ts'
import type { Edit } from '../../rule.ts'

/** Whether a shell takes the failure of any part of a pipeline for its own. */
export function setsPipefail({ words }: Interpreter): boolean {
  return words.includes('pipefail') && words.some((word) => /(^|\/)(bash|zsh|ash|ksh)$/.test(word))
}

/**
 * Whether nothing within the script takes care of a pipeline. `yes |` ends with a failure on purpose, and
 * `set -o pipefail` within the script does as well as SHELL.
 */
export function isUnguarded({ range }: Pipeline, run: Run): boolean {
  const { commands } = run.shell()
  if (commands.find((command) => command.range.start === range.start)?.name === 'yes') return false
  return !commands.some(
    ({ name, range: { start }, arguments: words }) =>
      name === 'set' && start < range.start && words.some(({ text }) => text === 'pipefail'),
  )
}

/** A SHELL with `pipefail` for a stage, where the base image is known to have a shell with the option. */
export function shellAbove(file: Dockerfile, run: Run): readonly Edit[] | undefined {
  const { start } = run.holder.range
  const { list } = stagesOf(file)
  const image = baseImage(
    list,
    list.findLast(({ from }) => from.range.start < start),
  )
  const shell = shells.find(({ images }) => images.test(image))?.shell
  if (!shell || !run.interpreter.isDefault) return undefined
  return [{ range: { start, end: start }, text: `SHELL ["${shell}", "-o", "pipefail", "-c"]\n` }]
}

/** The image at the bottom of a stage, as it is written. */
function baseImage(stages: readonly Stage[], stage: Stage | undefined): string {
  const image = stage?.base?.text ?? ''
  const above = stages.slice(0, stage?.index).findLast(({ name }) => name === image.toLowerCase())
  return above ? baseImage(stages, above) : image
}

const shells = [
  { images: /alpine|busybox/, shell: '/bin/ash' },
  { images: /(^|\/)(debian|ubuntu|fedora|centos|rockylinux|almalinux|amazonlinux)(:|@|$)/, shell: '/bin/bash' },
]
