import { setTimeout as pause } from 'node:timers/promises'

// The first start pulls an image.
const patience = 30_000

/** Waits until it is so. Throws Error where it never becomes so. */
export async function eventually(what: string, isSo: () => boolean): Promise<void> {
  const end = Date.now() + patience
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`In vain: ${what}.`)
    await pause(20)
  }
}
