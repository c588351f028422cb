import { output } from '../../dev/command.ts'
import { engineOfWorker } from '../engine-of-worker.ts'

const engine = engineOfWorker()

/** Types a docker command in "another terminal". @returns what it printed @throws where it fails */
export async function docker(...args: readonly string[]): Promise<string> {
  return (await output('docker', args, { environment: engine.environment ?? {} })).toString().trim()
}

/** The same for a whole line of a shell, with its pipes. */
export async function inShell(line: string): Promise<string> {
  return (await output('sh', ['-c', line], { environment: engine.environment ?? {} })).toString().trim()
}

/** Removes what a test made, whether or not it is there. */
export async function removeContainers(...names: readonly string[]): Promise<void> {
  for (const name of names) await docker('rm', '-f', name).catch(() => {})
}
