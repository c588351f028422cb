import { accessSync, constants, statSync } from 'node:fs'
import { posix, win32 } from 'node:path'

/** Where to look for the `docker` command. */
export interface Paths {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly isProgram: (path: string) => boolean
}

/**
 * The `docker` command that a terminal would run, or undefined where there is none: an engine can be there without it.
 * Looks at the PATH, and at the places that a desktop program's PATH on macOS often lacks.
 */
export function dockerProgram({ environment, platform, isProgram }: Paths): string | undefined {
  const isWindows = platform === 'win32'
  const { join, delimiter } = isWindows ? win32 : posix
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return [...folders, ...(isWindows ? [] : besidePath)]
    .map((folder) => join(folder, isWindows ? 'docker.exe' : 'docker'))
    .find(isProgram)
}

/** The paths of this machine. */
export function pathsHere(): Paths {
  return { environment: process.env, platform: process.platform, isProgram }
}

const besidePath = ['/usr/local/bin', '/opt/homebrew/bin', '/Applications/Docker.app/Contents/Resources/bin']

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
