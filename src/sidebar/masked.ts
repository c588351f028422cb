import type { EngineDocument } from '../engine/document.ts'

/** What stands for a value that is not shown. */
export const mask = '••••••••'

/**
 * An inspected thing without its secrets: the values of environment variables, and whatever is called a password, a
 * secret or a token (the options of a volume on another machine, of a log driver, the arguments of a command).
 */
export function masked(document: EngineDocument): EngineDocument {
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, shown(key, value)]))
}

function shown(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (key === 'Env' ? withoutValue(item) : shown(key, item)))
  if (typeof value === 'object' && value !== null) return masked(Object.fromEntries(Object.entries(value)))
  if (typeof value !== 'string') return value
  return secretName.test(key) && value !== '' ? mask : value.replace(secretValue, `$1${mask}`)
}

function withoutValue(variable: unknown): string {
  const [name = ''] = String(variable).split('=')
  return `${name}=${mask}`
}

const secretName = /passw|secret|token/i
// As in `--db-password=x`, `TOKEN=x` and `username=kim,password=x`.
const secretValue = /([\w-]*(?:passw(?:or)?d|secret|token)[\w-]*=)[^\s,;&"']+/gi
