import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * The text of the `.dockerignore` that counts for a Dockerfile: `<its name>.dockerignore` beside it, else
 * `.dockerignore` in the same folder, which is taken for the build context. Undefined where there is none.
 */
export async function ignoreFileBeside(dockerfile: string): Promise<string | undefined> {
  return (await textOf(`${dockerfile}.dockerignore`)) ?? (await textOf(join(dirname(dockerfile), '.dockerignore')))
}

/** Whatever keeps a file from being read, it does not count. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}
