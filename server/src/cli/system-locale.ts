import type { Locale } from '../text.ts'

/** The language of the person at the terminal, as the usual variables have it; English where they name another. */
export function systemLocale(environment: Readonly<Record<string, string | undefined>> = process.env): Locale {
  const name = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return name.toLowerCase().startsWith('ko') ? 'ko' : 'en'
}
