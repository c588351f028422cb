import * as z from 'zod/mini'
import { locales } from './text.ts'

const severity = z.enum(['on', 'off', 'hint', 'information', 'warning'])
const labelForm = z.enum(['text', 'url', 'rfc3339', 'spdx', 'hash', 'semver', 'email'])

const fields = {
  /** `learner`: what helps a beginner. `buildkit`: BuildKit's own checks. `strict`: everything. */
  preset: z.enum(['learner', 'buildkit', 'strict']),
  /** Rules by id or alias, switched on or off or given another severity. */
  rules: z.record(z.string(), severity),
  locale: z.enum(locales),
  /** Values of ARGs, as `docker build --build-arg` has them. */
  buildArguments: z.record(z.string(), z.string()),
  /** The registries that images may come from; any where the list is empty. */
  trustedRegistries: z.array(z.string()),
  /** The labels that an image must have, and the form of their values. */
  labelSchema: z.record(z.string(), labelForm),
  /** No other labels than those of the schema. */
  strictLabels: z.boolean(),
  /** Asks ShellCheck about the shell text of RUN, where this machine has it. */
  shellCheck: z.boolean(),
}

/** What a person can set, in the editor and in the file that the command line reads. */
export const settingsSchema = z.object({
  preset: z._default(fields.preset, 'learner'),
  rules: z._default(fields.rules, {}),
  locale: z.optional(fields.locale),
  buildArguments: z._default(fields.buildArguments, {}),
  trustedRegistries: z._default(fields.trustedRegistries, []),
  labelSchema: z._default(fields.labelSchema, {}),
  strictLabels: z._default(fields.strictLabels, false),
  shellCheck: z._default(fields.shellCheck, true),
})

export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = settingsSchema.parse({})

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
})

export type GivenSettings = z.infer<typeof givenSchema>

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
