import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A file of a build context. */
export type ContextFile = {
  /** From the context's folder, with `/` between the parts. */
  readonly path: string
  /** In bytes. */
  readonly size: number
}

/** What `docker build` would send: the files of a folder. */
export type BuildContext = {
  readonly files: readonly ContextFile[]
  /** False where there are more files than anybody wants to wait for. */
  readonly isComplete: boolean
}

/**
 * Reads the files of a folder. A folder that cannot be read counts as empty.
 * @param skips says of a folder whether nothing in it counts, so that it need not be read
 */
export async function readBuildContext(folder: string, skips: (path: string) => boolean): Promise<BuildContext> {
  const files: ContextFile[] = []
  const folders = ['']
  for (const path of folders) {
    if (files.length >= mostFiles || folders.length >= mostFolders) return { files, isComplete: false }
    const entries = await entriesIn(join(folder, path))
    const found = entries.map((entry) => ({ entry, path: path === '' ? entry.name : `${path}/${entry.name}` }))
    folders.push(...found.filter(({ entry, path }) => entry.isDirectory() && !skips(path)).map(({ path }) => path))
    files.push(
      ...(await Promise.all(
        found.filter(({ entry }) => !entry.isDirectory()).map(({ path }) => measured(folder, path)),
      )),
    )
  }
  return { files, isComplete: true }
}

const mostFiles = 20_000
const mostFolders = 5000

async function entriesIn(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

async function measured(folder: string, path: string): Promise<ContextFile> {
  try {
    return { path, size: (await stat(join(folder, path))).size }
  } catch {
    // A link that leads nowhere.
    return { path, size: 0 }
  }
}

/** Whether there is a file or folder of that path. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch {
    return false
  }
}
