import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Locale, Text } from '../../text.ts'

/** The language of everything below it. */
export const SpokenLocale = createContext<Locale>('en')

/** Says a text in the language of the view. */
export function useSay(): (text: Text) => string {
  const locale = useContext(SpokenLocale)
  return (text) => text[locale]
}
