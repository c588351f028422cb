import { rowsOf } from './rows.ts'
import type { State } from './state.ts'

/** Choosing containers, to do something to all of them together. */
export interface Selecting {
  readonly kind: 'selected'
  /**
   * - `one`: this one as well, or no longer
   * - `range`: everything from where the keyboard is to this one
   * - `all`: every container that is shown
   * - `none`: nothing any more
   */
  readonly how: 'one' | 'range' | 'all' | 'none'
  readonly id?: string | undefined
}

/** The state after a choice. */
export function selected(state: State, { how, id }: Selecting): State {
  switch (how) {
    case 'none':
      return { ...state, chosen: [] }
    case 'all':
      return { ...state, chosen: shown(state) }
    case 'one':
      return id === undefined ? state : { ...state, current: id, chosen: turned(state.chosen, id) }
    case 'range':
      return id === undefined ? state : { ...state, current: id, chosen: reaching(state, id) }
  }
}

/** Without those that are gone. */
export function chosenIn(state: State): State {
  if (state.chosen.length === 0) return state
  const known = new Set(state.containers.map(({ id }) => id))
  return { ...state, chosen: state.chosen.filter((id) => known.has(id)) }
}

function shown(state: State): readonly string[] {
  return rowsOf(state).flatMap((row) => (row.kind === 'container' ? [row.key] : []))
}

function turned(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter((known) => known !== id) : [...chosen, id]
}

function reaching(state: State, id: string): readonly string[] {
  const ids = shown(state)
  const [here, there] = [ids.indexOf(state.current ?? id), ids.indexOf(id)]
  const from = here < 0 ? there : here
  const between = ids.slice(Math.min(from, there), Math.max(from, there) + 1)
  return [...new Set([...state.chosen, ...between])]
}
