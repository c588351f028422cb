import type { RuleFacts } from './rules/rule.ts'

/** The comment that silences a rule, of those that people know. */
export type Silencer = {
  /** `check`: `# check=skip=NAME`, read by BuildKit. `hadolint`: `# hadolint ignore=NAME`. */
  readonly kind: 'check' | 'hadolint'
  readonly name: string
  /** Whether it can stand above one instruction, for that instruction alone. */
  readonly isForOne: boolean
}

/**
 * The comment to offer for a rule: the one of the tool that has the same rule, so that the other tool keeps quiet as
 * well. Undefined for what nothing silences.
 */
export function silencerOf({
  id,
  aliases = [],
  severity,
  presets,
  isFileWide,
  isExperimental,
}: RuleFacts): Silencer | undefined {
  if (severity === 'error' || isExperimental) return undefined
  const code = [id, ...aliases].find((name) => /^(?:DL|SC)\d+$/.test(name))
  const isForOne = isFileWide !== true
  if (presets.includes('buildkit') || code === undefined) return { kind: 'check', name: id, isForOne }
  return { kind: 'hadolint', name: code, isForOne }
}

/** The comment in front of an instruction, for a rule alone. */
export function commentHere({ kind, name }: Silencer): string {
  return kind === 'check' ? `# check=skip=${name}` : `# hadolint ignore=${name}`
}

/** The comment at the top of the file. */
export function commentInFile({ kind, name }: Silencer): string {
  return kind === 'check' ? `# check=skip=${name}` : `# hadolint global ignore=${name}`
}
