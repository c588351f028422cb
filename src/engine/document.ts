/** An answer of the Engine as it came, for reading by path (`State.ExitCode`). */
export type EngineDocument = { readonly [key: string]: unknown }

/** What stands in a document at this path; undefined where there is nothing. */
export function valueAt(document: EngineDocument | undefined, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => {
    const isObject = typeof value === 'object' && value !== null
    return isObject ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined
  }, document)
}

/** The text there; empty where there is none. */
export function textAt(document: EngineDocument | undefined, ...path: readonly string[]): string {
  const value = valueAt(document, ...path)
  return typeof value === 'string' ? value : ''
}

/** The number there; 0 where there is none. */
export function numberAt(document: EngineDocument | undefined, ...path: readonly string[]): number {
  const value = valueAt(document, ...path)
  return typeof value === 'number' ? value : 0
}

/** The list there; empty where there is none. */
export function listAt(document: EngineDocument | undefined, ...path: readonly string[]): readonly unknown[] {
  const value = valueAt(document, ...path)
  return Array.isArray(value) ? value : []
}
