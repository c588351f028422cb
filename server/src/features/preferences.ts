import { z } from 'zod/mini'
import { defaultSettings, readSettings, type Settings } from '../settings.ts'
import { type Locale, locales } from '../text.ts'

/** What a person chose in the settings of the editor. */
export interface Preferences {
  readonly locale: Locale
  readonly settings: Settings
}

/** What counts until the client says otherwise. */
export function defaultPreferences(displayLanguage: Locale): Preferences {
  return { locale: displayLanguage, settings: defaultSettings }
}

/**
 * Reads `initializationOptions`, or the settings of a `workspace/didChangeConfiguration`, where they may stand below
 * `drydock`. The language `auto` is `displayLanguage`; what is missing or makes no sense stays as it is.
 */
export function preferencesFrom(given: unknown, current: Preferences, displayLanguage: Locale): Preferences {
  const read = schema.safeParse(given)
  if (!read.success) return current
  const own = read.data.drydock ?? read.data
  const settings = readSettings({ ...current.settings, ...own })
  return {
    locale: localeFrom(own['language'], current.locale, displayLanguage),
    settings: 'settings' in settings ? settings.settings : current.settings,
  }
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
