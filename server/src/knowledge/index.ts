import { add } from './add.ts'
import { arg } from './arg.ts'
import { cmd } from './cmd.ts'
import { copy } from './copy.ts'
import { check } from './directives/check.ts'
import { escapeCharacter } from './directives/escape.ts'
import { syntax } from './directives/syntax.ts'
import { entrypoint } from './entrypoint.ts'
import { env } from './env.ts'
import type { Choice, Directive, Flag, Instruction, MountKey, MountType, Value } from './explanation.ts'
import { expose } from './expose.ts'
import { from } from './from.ts'
import { healthcheck } from './healthcheck.ts'
import { label } from './label.ts'
import { maintainer } from './maintainer.ts'
import { onbuild } from './onbuild.ts'
import { run } from './run.ts'
import { shell } from './shell.ts'
import { stopsignal } from './stopsignal.ts'
import { user } from './user.ts'
import { volume } from './volume.ts'
import { workdir } from './workdir.ts'

/** Every instruction of the Dockerfile reference, the ones that one needs first in front. */
export const instructions: readonly Instruction[] = [
  from,
  run,
  copy,
  workdir,
  cmd,
  entrypoint,
  env,
  arg,
  expose,
  user,
  volume,
  add,
  label,
  healthcheck,
  shell,
  stopsignal,
  onbuild,
  maintainer,
]

/** Every parser directive. */
export const directives: readonly Directive[] = [syntax, check, escapeCharacter]

/** The instruction with this keyword, in any case. */
export function instructionNamed(keyword: string): Instruction | undefined {
  return instructionsByKeyword.get(keyword.toUpperCase())
}

/** The directive with this name, in any case. */
export function directiveNamed(name: string): Directive | undefined {
  return directives.find((directive) => directive.name === name.toLowerCase())
}

/** A flag of an instruction. The case counts, as it does for BuildKit. */
export function flagNamed(keyword: string, name: string): Flag | undefined {
  return instructionNamed(keyword)?.flags.find((flag) => flag.name === name)
}

/** A mount type of a flag that has them, in any case. */
export function mountTypeNamed(flag: Flag, type: string): MountType | undefined {
  if (flag.value.kind !== 'mount') return undefined
  return flag.value.types.find((mountType) => mountType.type === type.toLowerCase())
}

/** A key of a mount type, by its name or one of its aliases, in any case. */
export function mountKeyNamed(mountType: MountType, name: string): MountKey | undefined {
  const wanted = name.toLowerCase()
  return mountType.keys.find((key) => key.name === wanted || key.aliases.includes(wanted))
}

/** The values that one can choose, or that people use most. */
export function choicesOf(value: Value): readonly Choice[] {
  if (value.kind === 'mount') return []
  return (value.kind === 'choice' ? value.choices : value.suggestions) ?? []
}

/** The address of a section of Docker's Dockerfile reference. */
export function referenceUrl(anchor: string): string {
  return `https://docs.docker.com/reference/dockerfile/#${anchor}`
}

const instructionsByKeyword = new Map(instructions.map((instruction) => [instruction.keyword, instruction]))
