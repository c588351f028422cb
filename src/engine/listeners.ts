/** Something to let go of; VS Code's Disposable has the same shape. */
export interface Disposable {
  dispose(): void
}

/** Those who want to be told. */
export interface Listeners<Value> {
  add(listener: (value: Value) => void): Disposable
  tell(value: Value): void
  clear(): void
}

/** A listener that throws is reported on the console and keeps nobody else from being told. */
export function createListeners<Value>(): Listeners<Value> {
  const listeners = new Set<{ readonly listener: (value: Value) => void }>()
  return {
    add(listener) {
      const entry = { listener }
      listeners.add(entry)
      return { dispose: () => void listeners.delete(entry) }
    },
    tell(value) {
      for (const { listener } of [...listeners]) {
        try {
          listener(value)
        } catch (error) {
          console.error(error)
        }
      }
    },
    clear: () => listeners.clear(),
  }
}
