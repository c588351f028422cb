import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The learner's own folder of a lesson, in which files are changed and commands are run. */
export interface Practice {
  readonly path: string
  /** Puts files there. Those that are there already stay as they are, for they may be the learner's work. */
  lay(files: Readonly<Record<string, string>>): Promise<void>
  /** The file's text now, `null` where there is none. */
  read(file: string): Promise<string | null>
}

/** @param unsaved what an editor shows of the file at that path and has not saved yet */
export function practiceIn(path: string, unsaved: (path: string) => string | undefined = () => undefined): Practice {
  return {
    path,
    async lay(files) {
      await mkdir(path, { recursive: true })
      for (const [file, text] of Object.entries(files)) {
        await mkdir(dirname(join(path, file)), { recursive: true })
        await writeFile(join(path, file), text, { flag: 'wx' }).catch(unlessThere)
      }
    },
    async read(file) {
      const place = join(path, file)
      return unsaved(place) ?? (await readFile(place, 'utf8').catch(() => null))
    },
  }
}

function unlessThere(problem: NodeJS.ErrnoException): void {
  if (problem.code !== 'EEXIST') throw problem
}
