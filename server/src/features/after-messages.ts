/** Work that is about to be done. */
export type Waiting = { readonly cancel: () => void }

/**
 * Does some work once the messages that are here already have been answered. A check takes no longer than a keystroke, so
 * there is nothing else to wait for; but whoever types and points at something should not have to wait for a check.
 */
export function afterMessages(work: () => void): Waiting {
  let turnsLeft = turns
  const turn = () => {
    turnsLeft--
    if (turnsLeft === 0) work()
    else immediate = setImmediate(turn)
  }
  let immediate = setImmediate(turn)
  return { cancel: () => clearImmediate(immediate) }
}

/** Of the event loop: the next one reads what has arrived, the one after that hands it over. */
const turns = 3
