import * as z from 'zod/mini'
import type { GivenSettings, Settings } from './settings-type.ts'
import { locales } from './text.ts'

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
