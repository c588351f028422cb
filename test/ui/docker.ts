import { inject } from 'vitest'
import { output } from '../../dev/command.ts'

const engine = inject('engine')

/** Types a docker command in "another terminal". @returns what it printed @throws where it fails */
export async function docker(...args: readonly string[]): Promise<string> {
  return (await output('docker', args, { environment: engine.environment ?? {} })).toString().trim()
}

/** Removes what a test made, whether or not it is there. */
export async function removeContainers(...names: readonly string[]): Promise<void> {
  for (const name of names) await docker('rm', '-f', name).catch(() => {})
}
