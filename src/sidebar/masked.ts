import type { EngineDocument } from '../engine/document.ts'

/** What stands for a value that is not shown. */
export const mask = '••••••••'

/** An inspected container or image without the values of its environment: that is where people put passwords and keys. */
export function masked(document: EngineDocument): EngineDocument {
  const config = document['Config']
  if (typeof config !== 'object' || config === null || !('Env' in config) || !Array.isArray(config.Env)) return document
  return { ...document, Config: { ...config, Env: config.Env.map(withoutValue) } }
}

function withoutValue(variable: unknown): string {
  const [name = ''] = String(variable).split('=')
  return `${name}=${mask}`
}
