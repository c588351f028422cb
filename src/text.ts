import type { Locale, Text } from 'drydock-dockerfile'

export type { Locale, Text }

/**
 * The language to speak.
 * @param setting the value of `drydock.language`; anything unknown counts as `auto`
 * @param displayLanguage the editor's display language, a BCP 47 tag such as `ko` or `en-US`
 */
export function localeFor(setting: unknown, displayLanguage: string): Locale {
  if (setting === 'en' || setting === 'ko') return setting
  return displayLanguage.toLowerCase().split('-')[0] === 'ko' ? 'ko' : 'en'
}
