import * as z from 'zod/mini'
import { defaultSettings, readSettings, type Settings } from '../settings.ts'
import { type Locale, locales } from '../text.ts'
import { type KeywordCase, keywordCases } from './formatting/keyword-case.ts'

/** What a person chose in the settings of the editor. */
export interface Preferences {
  readonly locale: Locale
  readonly settings: Settings
  /** How a formatted file has its keywords. */
  readonly keywordCase: KeywordCase
  /** How much a hover says. */
  readonly hoverDetail: HoverDetail
}

/** `full`: all that there is. `brief`: a sentence, and the links. */
const hoverDetails = ['full', 'brief'] as const

export type HoverDetail = (typeof hoverDetails)[number]

/** What counts until the client says otherwise. */
export function defaultPreferences(displayLanguage: Locale): Preferences {
  return { locale: displayLanguage, settings: defaultSettings, keywordCase: 'majority', hoverDetail: 'full' }
}

/**
 * Reads `initializationOptions`, or the settings of a `workspace/didChangeConfiguration`, where they may stand below
 * `drydock`. The language `auto` is `displayLanguage`; what is missing or makes no sense stays as it is.
 */
export function preferencesFrom(given: unknown, current: Preferences, displayLanguage: Locale): Preferences {
  const read = schema.safeParse(given)
  if (!read.success) return current
  const own = read.data.drydock ?? read.data
  return {
    locale: localeFrom(own['language'], current.locale, displayLanguage),
    settings: Object.entries(own).reduce(withSetting, current.settings),
    keywordCase: chosen(formatSchema, own['format'])?.keywordCase ?? current.keywordCase,
    hoverDetail: chosen(hoverSchema, own['hover'])?.detail ?? current.hoverDetail,
  }
}

/** Each one counts by itself: a mistake in one leaves the others. */
function withSetting(settings: Settings, [name, value]: [string, unknown]): Settings {
  if (!(name in settings)) return settings
  const read = readSettings({ ...settings, [name]: value })
  return 'settings' in read ? read.settings : settings
}

/** The language for a BCP 47 tag such as `ko-KR`, which clients send at `initialize`. */
export function localeOf(tag: string | undefined): Locale {
  return tag?.toLowerCase().split('-')[0] === 'ko' ? 'ko' : 'en'
}

const section = z.record(z.string(), z.unknown())
const schema = z.catchall(z.object({ drydock: z.optional(section) }), z.unknown())

function localeFrom(language: unknown, current: Locale, displayLanguage: Locale): Locale {
  if (language === 'auto') return displayLanguage
  return locales.find((locale) => locale === language) ?? current
}

const formatSchema = z.object({ keywordCase: z.enum(keywordCases) })

const hoverSchema = z.object({ detail: z.enum(hoverDetails) })

function chosen<Schema extends z.ZodMiniType>(schema: Schema, given: unknown): z.output<Schema> | undefined {
  const read = z.safeParse(schema, given)
  return read.success ? read.data : undefined
}
