import { z } from 'zod/mini'
import { type Locale, locales } from '../text.ts'

/** What a person chose in the settings of the editor. */
export interface Preferences {
  readonly locale: Locale
}

/**
 * Reads `initializationOptions`, or the settings of a `workspace/didChangeConfiguration`, where they may stand below
 * `drydock`. The language `auto` is `displayLanguage`; what is missing or makes no sense stays as it is.
 */
export function preferencesFrom(settings: unknown, current: Preferences, displayLanguage: Locale): Preferences {
  const read = schema.safeParse(settings)
  if (!read.success) return current
  const { language } = read.data.drydock ?? read.data
  if (language === 'auto') return { ...current, locale: displayLanguage }
  return isLocale(language) ? { ...current, locale: language } : current
}

/** The language for a BCP 47 tag such as `ko-KR`, which clients send at `initialize`. */
export function localeOf(tag: string | undefined): Locale {
  return tag?.toLowerCase().split('-')[0] === 'ko' ? 'ko' : 'en'
}

const own = z.object({ language: z.optional(z.unknown()) })
const schema = z.extend(own, { drydock: z.optional(own) })

function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}
