import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { FromView } from '../protocol.ts'
import type { Change } from './update.ts'

/** What a person can set off from anywhere in the view. */
export interface Wishes {
  /** Asks the host. */
  readonly send: (message: FromView) => void
  /** Changes what is shown. */
  readonly change: (change: Change) => void
}

export const Wishing = createContext<Wishes>({ send: () => {}, change: () => {} })

/** What can be wished for, from anywhere in the view. */
export function useWishes(): Wishes {
  return useContext(Wishing)
}
