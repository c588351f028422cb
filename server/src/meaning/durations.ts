/** Reads a duration as Go's `time.ParseDuration` does. Gives nanoseconds, or what is wrong with it. */
export function readDuration(text: string): number | 'unit' | 'invalid' {
  const sign = text.startsWith('-') ? -1 : 1
  const rest = text.replace(/^[-+]/, '')
  if (rest === '0') return 0
  if (rest === '') return 'invalid'
  let total = 0
  let at = 0
  while (at < rest.length) {
    const match = part.exec(rest.slice(at))
    const number = match?.[1] ?? ''
    if (!/\d/.test(number)) return 'invalid'
    const unit = match?.[2] ?? ''
    const factor = units[unit]
    if (factor === undefined) return 'unit'
    total += Number(number) * factor
    at += number.length + unit.length
  }
  return total > longest ? 'invalid' : sign * total
}

/** The shortest time that HEALTHCHECK takes, in nanoseconds; 0 means the default and is fine. */
export const shortestInterval = 1_000_000

const part = /^([0-9]*\.?[0-9]*)([^0-9.]*)/

const units: Readonly<Record<string, number | undefined>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
}

const longest = 2 ** 63
