import { ignoreFileBeside } from '../ignore-file.ts'
import { pathOf } from './path-of.ts'

/** The text of the `.dockerignore` that counts for each file. */
export interface IgnoreFiles {
  /** Undefined where there is none. */
  of(uri: string): Promise<string | undefined>
  /** What was read for one file, or for all. */
  forget(uri?: string): void
}

/**
 * Nobody who types waits for the disk: what was read last time counts. Once that is a second old it is read again meanwhile,
 * for not every client watches files. `changed` is called when it turns out to be another text.
 */
export function ignoreFiles(changed: () => void): IgnoreFiles {
  const last = new Map<string, { readonly text: Promise<string | undefined>; readonly readAt: number }>()
  return {
    async of(uri) {
      const path = pathOf(uri)
      if (path === undefined) return undefined
      const known = last.get(uri)
      if (known && performance.now() - known.readAt < freshFor) return known.text
      const next = ignoreFileBeside(path)
      last.set(uri, { text: next, readAt: performance.now() })
      if (known === undefined) return next
      void Promise.all([known.text, next]).then(([before, now]) => {
        if (before !== now) changed()
      })
      return known.text
    },
    forget(uri) {
      if (uri === undefined) last.clear()
      else last.delete(uri)
    },
  }
}

/** In milliseconds. */
const freshFor = 1000
