import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Log, lastLines } from '../command.ts'
import { programIn, type Unpacked, unpacked } from '../debian.ts'
import { madeOnce } from '../made-once.ts'
import { cached } from '../root.ts'
import { recipes } from './images/recipes.ts'
import { publish } from './publish.ts'

/** A folder with the storage of a registry that holds all our images; made once for each state of the recipes. */
export async function registryStorage(engine: Unpacked, log: Log): Promise<string> {
  const packages = [...new Set(recipes.flatMap((recipe) => recipe.packages))]
  const sources = await unpacked({ name: 'images', packages }, log)
  const key = createHash('sha256')
    .update(JSON.stringify([recipes, sources.inventory]))
    .digest('hex')
    .slice(0, 12)
  return madeOnce(cached('registry', key), async (folder) => {
    log(`Making the images ${recipes.map((recipe) => recipe.name).join(', ')}...`)
    const configuration = writeRegistryConfiguration(folder, folder)
    const command = [programIn(engine, 'docker-registry') ?? 'docker-registry', 'serve', configuration]
    // With setpriv it ends with this process, however that ends.
    const registry = spawn('setpriv', ['--pdeathsig', 'KILL', ...command], { stdio: ['ignore', 'ignore', 'pipe'] })
    try {
      const file = join(folder, 'registry.log')
      registry.stderr.pipe(createWriteStream(file))
      const address = await registryAddress(file, () => registry.exitCode === null)
      for (const recipe of recipes) await publish(recipe, address, sources)
    } finally {
      registry.kill()
    }
  })
}

/** @returns the file. Port 0: the registry takes a free one and writes it to its log. */
export function writeRegistryConfiguration(folder: string, storage: string): string {
  const file = join(folder, 'registry.yml')
  const lines = [
    'version: 0.1',
    `storage: { filesystem: { rootdirectory: ${JSON.stringify(storage)} }, delete: { enabled: true } }`,
    'http: { addr: "127.0.0.1:0" }',
    '',
  ]
  writeFileSync(file, lines.join('\n'))
  return file
}

/** Waits until the registry says in its log where it listens. */
export async function registryAddress(log: string, isRunning: () => boolean): Promise<string> {
  for (;;) {
    const text = readFileSync(log, { encoding: 'utf8', flag: 'a+' })
    const address = /listening on (127\.0\.0\.1:\d+)/.exec(text)?.[1]
    if (address !== undefined) return address
    if (!isRunning()) throw new Error(`The registry ended at once:\n${lastLines(text, 8)}`)
    await pause(20)
  }
}
