import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/**
 * Where a program is, as PATH has it; undefined where it is nowhere. Folders that depend on where we run do not count:
 * a project could put a program of its own there.
 */
export function programOnPath(
  name: string,
  { PATH = '', PATHEXT }: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const endings = PATHEXT === undefined ? [''] : PATHEXT.split(';')
  const folders = PATH.split(delimiter).filter(isAbsolute)
  return folders.flatMap((folder) => endings.map((ending) => join(folder, `${name}${ending}`))).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
