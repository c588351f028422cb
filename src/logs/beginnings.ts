import type { Beginning } from './following.ts'
import type { BeginningName } from './protocol.ts'

/** Where a log begins, by its name. @param now in milliseconds since 1970 @param most lines that are kept */
export function beginningOf(name: BeginningName, now: number, most: number): Beginning {
  const { lines = most, minutes } = beginnings[name]
  return minutes === undefined ? { tail: lines } : { tail: lines, since: now - minutes * 60_000 }
}

/** The options of `docker logs` that begin there. */
export function optionsOf(name: BeginningName): string {
  const { lines } = beginnings[name]
  return lines === undefined ? `--since ${name}` : `--tail ${lines}`
}

const beginnings: Readonly<Record<BeginningName, { readonly lines?: number; readonly minutes?: number }>> = {
  '100': { lines: 100 },
  '1000': { lines: 1000 },
  '10000': { lines: 10_000 },
  '5m': { minutes: 5 },
  '1h': { minutes: 60 },
  '24h': { minutes: 24 * 60 },
}
