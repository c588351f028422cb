import type { Dockerfile, Instruction } from '../syntax/tree.ts'
import type { Ran } from './expanded.ts'
import { expanderFor, type Seen } from './remembered-expansions.ts'
import { stagesOf } from './stages.ts'
import { textsOf } from './texts.ts'

/** The scope above the first FROM. */
export type Globals = {
  readonly values: ReadonlyMap<string, string>
  /** Declared or predefined. */
  readonly names: ReadonlySet<string>
  readonly ran: ReadonlyMap<Instruction, Ran>
}

/**
 * The arguments that BuildKit predefines for FROM, and for every stage that declares them. The values are those of the
 * most common machine: a file should hold for any of them.
 */
export const platformArguments: Readonly<Record<string, string>> = {
  BUILDPLATFORM: 'linux/amd64',
  BUILDOS: 'linux',
  BUILDOSVERSION: '',
  BUILDARCH: 'amd64',
  BUILDVARIANT: '',
  TARGETPLATFORM: 'linux/amd64',
  TARGETOS: 'linux',
  TARGETOSVERSION: '',
  TARGETARCH: 'amd64',
  TARGETVARIANT: '',
  TARGETSTAGE: 'default',
}

const predefined: Globals = {
  values: new Map(Object.entries(platformArguments)),
  names: new Set(Object.keys(platformArguments)),
  ran: new Map(),
}

/** Reads the ARGs above the first FROM (`convert.go`, buildMetaArgs). The last stage is what is built. */
export function globalsOf(
  file: Dockerfile,
  before: readonly Instruction[],
  buildArguments: ReadonlyMap<string, string>,
): Globals {
  const target = stagesOf(file).list.at(-1)?.name
  if (before.length === 0 && buildArguments.size === 0 && target === undefined) return predefined
  const values = new Map(predefined.values)
  if (target !== undefined) values.set('TARGETSTAGE', target)
  for (const [name, value] of values) values.set(name, buildArguments.get(name) ?? value)
  const names = new Set(predefined.names)
  const ran = new Map<Instruction, Ran>()
  // BuildKit doesn't ask there whether the variables are declared.
  const seen: Seen = { valueOf: (name) => values.get(name), isDeclared: () => true, names: () => names }
  for (const instruction of before) {
    if (instruction.keyword !== 'ARG') continue
    const { expandables, assignments } = textsOf(file, instruction)
    const expander = expanderFor(file, instruction, expandables, seen, true)
    for (const { name, value } of assignments) {
      const isExpanded = value !== undefined && value.index >= 0
      const written = () => (isExpanded ? expander.expand(value.index).expansion.result : value?.text)
      const result = buildArguments.get(name.text) ?? written()
      if (result !== undefined) values.set(name.text, result)
      names.add(name.text)
    }
    ran.set(instruction, { values: expander.values(), stage: undefined })
  }
  return { values, names, ran }
}
