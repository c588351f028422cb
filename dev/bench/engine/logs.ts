import { spawn } from 'node:child_process'
import type { Engine } from '../../../src/engine/engine.ts'
import { output } from '../../command.ts'
import type { PrivateEngine } from '../../engine/private-engine.ts'
import { median } from '../median.ts'
import type { Both } from '../typing.ts'
import { preciseNow } from './live-on.ts'

/** How many bytes of a log come through in a second: as lines, and out of `docker logs`. */
export async function measureLogs(
  engine: Engine,
  own: PrivateEngine,
  lineCount: number,
  rounds: number,
): Promise<Both<number>> {
  const docker = async (...args: readonly string[]) => (await output('docker', args, own)).toString().trim()
  const id = await docker('run', '--detach', 'busybox', 'sh', '-c', `yes '${line}' | head -n ${lineCount}`)
  await docker('wait', id)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const [mine, command] = [await readByUs(engine, id), await readByCommand(own, id)]
    if (mine.bytes !== command.bytes) throw new Error(`The log has ${command.bytes} bytes; read were ${mine.bytes}.`)
    if (round === 0) continue
    ours.push(mine.bytes / mine.seconds)
    theirs.push(command.bytes / command.seconds)
  }
  await docker('rm', id)
  return { ours: median(ours), theirs: median(theirs) }
}

const line = '2026-11-22T05:00:00Z GET /index.html 200 612 "Mozilla/5.0" a line of a log as they are'

async function readByUs(engine: Engine, id: string) {
  const begun = preciseNow()
  let bytes = 0
  // These lines have no letter that takes more than a byte; one more for the line break.
  for await (const { text } of engine.logs(id, { follow: false }, new AbortController().signal))
    bytes += text.length + 1
  return { bytes, seconds: (preciseNow() - begun) / 1000 }
}

function readByCommand({ environment }: PrivateEngine, id: string): Promise<{ bytes: number; seconds: number }> {
  const begun = preciseNow()
  const command = spawn('docker', ['logs', id], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let bytes = 0
  command.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length
  })
  return new Promise((resolve, reject) => {
    command.on('error', reject)
    command.on('close', () => resolve({ bytes, seconds: (preciseNow() - begun) / 1000 }))
  })
}
