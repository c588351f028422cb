import { fileURLToPath } from 'node:url'

/** The path of a file on this machine; undefined for what is none, such as an unsaved document. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    // The address of another machine.
    return undefined
  }
}
