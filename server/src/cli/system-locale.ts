import { type Locale, locales } from '../text.ts'

/** The language of the person at the terminal, as the usual variables have it; English where they name another. */
export function systemLocale(environment: Readonly<Record<string, string | undefined>> = process.env): Locale {
  const name = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return name.toLowerCase().startsWith('ko') ? 'ko' : 'en'
}

/** The language in which to speak of a command line, even of one that makes no sense. */
export function localeFor(words: readonly string[]): Locale {
  const asked = words[words.indexOf('--locale') + 1]
  return locales.find((one) => one === asked || words.includes(`--locale=${one}`)) ?? systemLocale()
}
