import { settingsSchema } from './settings-schema.ts'
import type { GivenSettings, Settings } from './settings-type.ts'

// The declarations of the library name no package: what Zod makes stands in a file of its own.
export type { GivenSettings, Settings } from './settings-type.ts'

/** What counts where nobody has chosen. */
export const defaultSettings: Settings = settingsSchema.parse({})

/** Reads settings from outside. Gives what is wrong with them, one line each, where they don't fit the schema. */
export function readSettings(
  value: unknown,
): { readonly settings: Settings } | { readonly problems: readonly string[] } {
  const read = settingsSchema.safeParse(value)
  if (read.success) return { settings: read.data }
  return { problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
}

/** Settings with some of them chosen anew. Rules are chosen one by one. */
export function withSettings(settings: Settings, given: GivenSettings): Settings {
  return { ...settings, ...given, rules: { ...settings.rules, ...given.rules } }
}
