/**
 * Remembers the answer about the one that was asked about last. All rules ask about the same file, one after the other, and
 * hardly anybody asks about an earlier one again: that is much cheaper than a WeakMap, above all for many small files.
 */
export function rememberingLast<Key extends object, Answer>(read: (key: Key) => Answer): (key: Key) => Answer {
  let last: { readonly key: Key; readonly answer: Answer } | undefined
  return (key) => {
    if (last?.key !== key) last = { key, answer: read(key) }
    return last.answer
  }
}
