import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether there is a `docker` command to type: a file of that name, to be executed, in a folder of the PATH. */
export function hasDockerCommand(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  const file = platform === 'win32' ? 'docker.exe' : 'docker'
  const { PATH: path = '' } = environment
  const folders = path.split(delimiter)
  return folders.some((folder) => folder !== '' && isExecutable(join(folder, file)))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
