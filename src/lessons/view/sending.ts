import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { FromPage } from '../protocol.ts'

/** Where the learner's wishes go. */
export const Sending = createContext<(message: FromPage) => void>(() => {})

/** The way to send a wish, from anywhere in the page. */
export function useSend(): (message: FromPage) => void {
  return useContext(Sending)
}
