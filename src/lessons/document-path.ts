/**
 * The value at a dotted path of the Engine's document (`State.ExitCode`, `Mounts.0.Name`), undefined where there is none.
 * `*` is the first key, whichever it is (`NetworkSettings.Networks.*.IPAddress`); a key may hold dots, as labels do.
 */
export function valueAt(document: unknown, path: string): unknown {
  if (typeof document !== 'object' || document === null) return undefined
  const entries = Object.entries(document)
  const whole = entries.find(([name]) => name === path)
  if (whole) return whole[1]
  const [key = '', ...rest] = path.split('.')
  const [, value] = entries.find(([name]) => key === '*' || name === key) ?? []
  return rest.length === 0 ? value : valueAt(value, rest.join('.'))
}

/** The same, as text; empty where there is none. */
export function textAt(document: unknown, path: string): string {
  const value = valueAt(document, path)
  return typeof value === 'string' ? value : ''
}
