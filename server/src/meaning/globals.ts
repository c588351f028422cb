import type { Dockerfile, Instruction } from '../syntax/tree.ts'
import type { Expanded } from './build.ts'
import { expandablesOf, expandIn } from './expandable.ts'

/** The scope above the first FROM. */
export type Globals = {
  readonly values: ReadonlyMap<string, string>
  /** Declared or predefined. */
  readonly names: ReadonlySet<string>
  readonly expanded: readonly Expanded[]
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

/** Reads the ARGs above the first FROM (`convert.go`, buildMetaArgs). */
export function globalsOf(
  file: Dockerfile,
  before: readonly Instruction[],
  buildArguments: ReadonlyMap<string, string>,
): Globals {
  const values = new Map(Object.entries(platformArguments))
  for (const name of values.keys()) values.set(name, buildArguments.get(name) ?? values.get(name) ?? '')
  const names = new Set(values.keys())
  const expanded: Expanded[] = []
  for (const instruction of before) {
    if (instruction.keyword !== 'ARG') continue
    const expandables = expandablesOf(file, instruction)
    for (const { name, value } of instruction.pairs) {
      const given = buildArguments.get(name.text)
      const expandable = given === undefined ? expandables.find(({ node }) => node === value) : undefined
      const lookup = (variable: string) => values.get(variable)
      const expansion = expandable ? expandIn(file, expandable.text, expandable.kind, lookup) : undefined
      if (expandable && expansion) {
        // BuildKit doesn't ask there whether the variables are declared.
        expanded.push({ ...expandable, instruction, stage: undefined, expansion, undeclared: [], inScope: [] })
      }
      const result = given ?? (expansion ? expansion.result : value?.text)
      if (result !== undefined) values.set(name.text, result)
      names.add(name.text)
    }
  }
  return { values, names, expanded }
}
