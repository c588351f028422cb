import type { LabelForm, Severity } from './rules/rule.ts'
import type { Locale } from './text.ts'

/** What a person can set, in the editor and in the file that the command line reads. */
export type Settings = {
  /** `learner`: what helps a beginner. `buildkit`: BuildKit's own checks. `strict`: everything. */
  readonly preset: 'learner' | 'buildkit' | 'strict'
  /** Rules by id or alias, switched on or off or given another severity. */
  readonly rules: Readonly<Record<string, 'on' | 'off' | Exclude<Severity, 'error'>>>
  readonly locale?: Locale | undefined
  /** Values of ARGs, as `docker build --build-arg` has them. */
  readonly buildArguments: Readonly<Record<string, string>>
  /** The registries that images may come from; any where the list is empty. */
  readonly trustedRegistries: readonly string[]
  /** The labels that an image must have, and the form of their values. */
  readonly labelSchema: Readonly<Record<string, LabelForm>>
  /** No other labels than those of the schema. */
  readonly strictLabels: boolean
  /** Asks ShellCheck about the shell text of RUN, where this machine has it. */
  readonly shellCheck: boolean
}

/** What somebody has chosen, and nothing else. */
export type GivenSettings = { readonly [Name in keyof Settings]?: Exclude<Settings[Name], undefined> }
