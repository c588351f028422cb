/**
 * Makes calls of `act` take turns: while one is under way, any number of calls ask for one more, together.
 * The answer's promise ends when a turn that began after the call is over.
 */
export function inTurn(act: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | undefined
  let again = false
  return () => {
    again = true
    current ??= turns()
    return current
  }

  async function turns(): Promise<void> {
    try {
      while (again) {
        again = false
        await act()
      }
    } finally {
      current = undefined
    }
  }
}
