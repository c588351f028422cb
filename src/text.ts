import type { Locale, Text } from 'drydock-dockerfile'

export type { Locale, Text }

/** The value of the setting `drydock.language`: a language, or `auto` for the editor's own. */
export type LanguageSetting = 'auto' | Locale

/**
 * The language to speak.
 * @param setting the value of `drydock.language`; anything unknown counts as `auto`
 * @param displayLanguage the editor's display language, a BCP 47 tag such as `ko` or `en-US`
 */
export function localeFor(setting: unknown, displayLanguage: string): Locale {
  if (setting === 'en' || setting === 'ko') return setting
  return displayLanguage.toLowerCase().split('-')[0] === 'ko' ? 'ko' : 'en'
}
