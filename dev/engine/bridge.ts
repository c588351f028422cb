import { randomInt } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { output, outputNow } from '../command.ts'

/** Makes the bridge that containers hang on by default: the one named docker0 belongs to the machine's own engine. */
export async function makeBridge(name: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const ip = (...args: readonly string[]) => output('ip', args, { environment })
  const routes = (await ip('-4', 'route', 'show', 'table', 'all')).toString()
  await ip('link', 'add', 'name', name, 'type', 'bridge')
  await ip('address', 'add', `${freeNetwork(routes)}.1/24`, 'dev', name)
  await ip('link', 'set', name, 'up')
}

export function removeBridge(name: string): void {
  if (existsSync(join(interfaces, name))) outputNow('ip', ['link', 'delete', name])
}

/** Removes the bridges of the networks that were made in an engine (`docker network create`), by what its store says. */
export function removeNetworksOf(dataRoot: string): void {
  const store = join(dataRoot, 'network', 'files', 'local-kv.db')
  if (!existsSync(store)) return
  const text = readFileSync(store, 'latin1')
  // dockerd names such a bridge after the first twelve digits of the network's id.
  const bridges = readdirSync(interfaces).filter((name) => /^br-[0-9a-f]{12}$/.test(name))
  for (const name of bridges.filter((bridge) => text.includes(bridge.slice('br-'.length)))) removeBridge(name)
}

const interfaces = '/sys/class/net'

/** The first three numbers of a network that no route of the machine leads to. */
function freeNetwork(routes: string): string {
  const network = `10.${randomInt(200, 250)}.${randomInt(256)}`
  return routes.includes(`${network}.`) ? freeNetwork(routes) : network
}
