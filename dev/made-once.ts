import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { identityOf } from './processes.ts'

/**
 * Makes a folder completely or not at all: `make` works in a folder beside it, which gets its name at the end.
 * Nothing to do where it exists. Two runs at the same time both make it, and the first one to finish wins.
 * @returns the folder
 */
export async function madeOnce(folder: string, make: (partial: string) => Promise<void>): Promise<string> {
  if (existsSync(folder)) return folder
  removeAbandoned(folder)
  const partial = `${folder}.partial-${process.pid}`
  mkdirSync(partial, { recursive: true })
  try {
    await make(partial)
    renameSync(partial, folder)
  } catch (problem) {
    rmSync(partial, { recursive: true, force: true })
    if (!existsSync(folder)) throw problem
  }
  return folder
}

/** Half-finished folders of runs that ended before their time. */
function removeAbandoned(folder: string): void {
  if (!existsSync(dirname(folder))) return
  const start = `${basename(folder)}.partial-`
  for (const name of readdirSync(dirname(folder))) {
    if (!name.startsWith(start) || identityOf(Number(name.slice(start.length)))) continue
    rmSync(join(dirname(folder), name), { recursive: true, force: true })
  }
}
