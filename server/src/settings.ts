import * as z from 'zod/mini'
import { locales } from './text.ts'

const severity = z.enum(['off', 'hint', 'information', 'warning'])
const labelForm = z.enum(['text', 'url', 'rfc3339', 'spdx', 'hash', 'semver', 'email'])

/** What a person can set, in the editor and in the file that the command line reads. */
export const settingsSchema = z.object({
  /** `learner`: what helps a beginner. `buildkit`: BuildKit's own checks. `strict`: everything. */
  preset: z._default(z.enum(['learner', 'buildkit', 'strict']), 'learner'),
  /** Rules by id or alias, switched off or given another severity. */
  rules: z._default(z.record(z.string(), severity), {}),
  locale: z.optional(z.enum(locales)),
  /** Values of ARGs, as `docker build --build-arg` has them. */
  buildArguments: z._default(z.record(z.string(), z.string()), {}),
  /** The registries that images may come from; any where the list is empty. */
  trustedRegistries: z._default(z.array(z.string()), []),
  /** The labels that an image must have, and the form of their values. */
  labelSchema: z._default(z.record(z.string(), labelForm), {}),
  /** No other labels than those of the schema. */
  strictLabels: z._default(z.boolean(), false),
})

export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = settingsSchema.parse({})

/** Reads settings from outside. Gives what is wrong with them, one line each, where they don't fit the schema. */
export function readSettings(
  value: unknown,
): { readonly settings: Settings } | { readonly problems: readonly string[] } {
  const read = z.safeParse(settingsSchema, value)
  if (read.success) return { settings: read.data }
  return { problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
}
