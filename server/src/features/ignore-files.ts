import { ignoreFileBeside } from '../ignore-file.ts'
import { pathOf } from './path-of.ts'

/** The text of the `.dockerignore` that counts for each file. */
export interface IgnoreFiles {
  /** Undefined where there is none. */
  of(uri: string): Promise<string | undefined>
  forget(uri: string): void
}

/**
 * Nobody who types waits for the disk: what was read last time counts, and meanwhile it is read again, for not every client
 * watches files. `changed` is called when it turns out to be another text.
 */
export function ignoreFiles(changed: () => void): IgnoreFiles {
  const last = new Map<string, Promise<string | undefined>>()
  return {
    async of(uri) {
      const path = pathOf(uri)
      if (path === undefined) return undefined
      const known = last.get(uri)
      const next = ignoreFileBeside(path)
      last.set(uri, next)
      if (known === undefined) return next
      void Promise.all([known, next]).then(([before, now]) => {
        if (before !== now) changed()
      })
      return known
    },
    forget: (uri) => void last.delete(uri),
  }
}
