import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's folder. These programs run from here and, bundled, from `.cache/dev`: it is the nearest one above with a manifest. */
export const root = nearestManifest(dirname(fileURLToPath(import.meta.url)))

/** A path below the ignored folder for everything that is fetched, built or photographed. */
export function cached(...path: readonly string[]): string {
  return join(root, '.cache', ...path)
}

function nearestManifest(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('There is no package.json above this program.')
  return nearestManifest(parent)
}
