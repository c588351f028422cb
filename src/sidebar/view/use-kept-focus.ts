import { useLayoutEffect, useRef } from 'preact/hooks'

/** Listens to the focus of a tree whose rows come and go. */
export interface KeptFocus {
  readonly came: () => void
  readonly left: (event: FocusEvent) => void
}

/**
 * When the row with the focus is removed, the keyboard goes on from another one.
 * @param heir the element that has it next
 */
export function useKeptFocus(heir: () => HTMLElement | null): KeptFocus {
  const isInside = useRef(false)
  useLayoutEffect(() => {
    if (isInside.current && document.activeElement === document.body) heir()?.focus()
  })
  return {
    came() {
      isInside.current = true
    },
    left({ target }) {
      // A row that is removed loses its focus as well, but is no longer there when this is looked at.
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected) isInside.current = false
      })
    },
  }
}
