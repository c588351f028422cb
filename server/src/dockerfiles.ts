import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Whether a file of that name is a Dockerfile: `Dockerfile`, `Containerfile`, `Dockerfile.web`, `web.Dockerfile`. */
export function isDockerfileName(name: string): boolean {
  if (name.endsWith('.dockerignore')) return false
  return /^(?:Docker|Container)file(?:\..+)?$|\.[Dd]ockerfile$/.test(name)
}

/** The paths of the Dockerfiles below a folder; folders that only tools fill are left out. */
export async function dockerfilesBelow(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  const folders = [folder]
  for (const path of folders) {
    if (folders.length > mostFolders) break
    for (const entry of await entriesIn(path)) {
      if (entry.isDirectory() && !isToolFolder(entry.name)) folders.push(join(path, entry.name))
      else if (entry.isFile() && isDockerfileName(entry.name)) found.push(join(path, entry.name))
    }
  }
  return found
}

/** The text of a file; undefined where it cannot be read. */
export async function textAt(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}

const mostFolders = 5000

function isToolFolder(name: string): boolean {
  return name === 'node_modules' || name === '.git'
}

async function entriesIn(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
