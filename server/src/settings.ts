import * as z from 'zod/mini'
import type { LabelForm, Severity } from './rules/rule.ts'
import { type Locale, locales } from './text.ts'

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

const severity = z.enum(['on', 'off', 'hint', 'information', 'warning'])
const labelForm = z.enum(['text', 'url', 'rfc3339', 'spdx', 'hash', 'semver', 'email'])

const fields = {
  preset: z.enum(['learner', 'buildkit', 'strict']),
  rules: z.record(z.string(), severity),
  locale: z.enum(locales),
  buildArguments: z.record(z.string(), z.string()),
  trustedRegistries: z.array(z.string()),
  labelSchema: z.record(z.string(), labelForm),
  strictLabels: z.boolean(),
  shellCheck: z.boolean(),
}

/** Settings, with what counts where one is left out. */
export const settingsSchema = z.object({
  preset: z._default(fields.preset, 'learner'),
  rules: z._default(fields.rules, {}),
  locale: z.optional(fields.locale),
  buildArguments: z._default(fields.buildArguments, {}),
  trustedRegistries: z._default(fields.trustedRegistries, []),
  labelSchema: z._default(fields.labelSchema, {}),
  strictLabels: z._default(fields.strictLabels, false),
  shellCheck: z._default(fields.shellCheck, true),
}) satisfies z.ZodMiniType<Settings>

/** Some of the settings, as a file has them: a name that is none of theirs is a mistake. */
export const givenSchema = z.strictObject({
  preset: z.exactOptional(fields.preset),
  rules: z.exactOptional(fields.rules),
  locale: z.exactOptional(fields.locale),
  buildArguments: z.exactOptional(fields.buildArguments),
  trustedRegistries: z.exactOptional(fields.trustedRegistries),
  labelSchema: z.exactOptional(fields.labelSchema),
  strictLabels: z.exactOptional(fields.strictLabels),
  shellCheck: z.exactOptional(fields.shellCheck),
}) satisfies z.ZodMiniType<GivenSettings>

/** What counts where nobody has chosen. */
export const defaultSettings: Settings = settingsSchema.parse({})

/** Reads settings from outside. Gives what is wrong with them, one line each, where they don't fit the schema. */
export function readSettings(
  value: unknown,
): { readonly settings: Settings } | { readonly problems: readonly string[] } {
  const read = z.safeParse(settingsSchema, value)
  if (read.success) return { settings: read.data }
  return { problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
}

/** Settings with some of them chosen anew. Rules are chosen one by one. */
export function withSettings(settings: Settings, given: GivenSettings): Settings {
  return { ...settings, ...given, rules: { ...settings.rules, ...given.rules } }
}
