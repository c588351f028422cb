import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startBrowser } from '../../dev/editor/browser.ts'
import { installExtension } from '../../dev/editor/editor.ts'
import { Unavailable } from '../../dev/unavailable.ts'
import { packageExtension } from '../../dev/vsix.ts'

/** Where the packaged extension is installed; on a machine without editor or browser, why it is not. */
export type ProvidedExtension =
  | { readonly extensions: string; readonly missing?: never }
  | { readonly extensions?: never; readonly missing: string }

declare module 'vitest' {
  interface ProvidedContext {
    readonly packagedExtension: ProvidedExtension
  }
}

/** Installs the .vsix as a person would, once for all tests; `DRYDOCK_VSIX` names one that is packaged already. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-ui-'))
  const place = { userData: join(folder, 'data'), extensions: join(folder, 'extensions'), log: console.log }
  const vsix = process.env['DRYDOCK_VSIX'] ?? (await packageExtension(console.log))
  try {
    // Whoever has no browser shall hear of it here, once.
    await (await startBrowser({ width: 800, height: 600, log: console.log })).stop()
    await installExtension(vsix, place)
    project.provide('packagedExtension', { extensions: place.extensions })
  } catch (problem) {
    if (!(problem instanceof Unavailable) || process.env['DRYDOCK_TEST_ALL'] === '1') throw problem
    project.provide('packagedExtension', { missing: problem.message })
  }
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
