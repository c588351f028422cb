/**
 * An amount of memory in bytes as `docker stats` says it: binary units, as `-m` takes them (`20 MiB`, `1.5 GiB`).
 * @param beside an amount that is said beside it: where both have the same unit, this one goes without
 */
export function memoryOf(bytes: number, beside?: number): string {
  const exponent = exponentOf(bytes)
  const amount = bytes / 1024 ** exponent
  const digits = amount < 10 && exponent > 1 && !Number.isInteger(amount) ? amount.toFixed(1) : `${Math.round(amount)}`
  return beside !== undefined && exponentOf(beside) === exponent ? digits : `${digits} ${units[exponent] ?? ''}`
}

function exponentOf(bytes: number): number {
  return bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10))
}

const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB']
