/** A size in bytes as the docker CLI says it: decimal units, about three digits (`4.3 MB`, `192 MB`). */
export function sizeOf(bytes: number): string {
  const exponent = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const amount = bytes / 1000 ** exponent
  return `${amount < 10 && exponent > 0 ? amount.toFixed(1) : Math.round(amount)} ${units[exponent] ?? ''}`
}

const units = ['B', 'kB', 'MB', 'GB', 'TB']
