import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Engine } from '../../../src/engine/engine.ts'
import type { PrivateEngine } from '../../engine/private-engine.ts'
import { median } from '../median.ts'
import type { Both } from '../typing.ts'
import { endpointOf, liveOn, preciseNow } from './live-on.ts'

/**
 * Renames a container again and again. The clock starts with the time that the Engine gives to the event, for both;
 * it stops when the list has the new name, and when `docker events` has written its line.
 */
export async function measureEvents(engine: Engine, own: PrivateEngine, count: number): Promise<Both<number>> {
  const id = await engine.create({ image: 'busybox', name: 'renamed-0' })
  const live = liveOn(endpointOf(own))
  const shownAt = new Map<string, number>()
  live.onSnapshot(({ containers }) => {
    const name = containers.find((container) => container.id === id)?.name
    if (name !== undefined && !shownAt.has(name)) shownAt.set(name, preciseNow())
  })
  const hold = live.hold()
  const format = '{{.TimeNano}} {{.Actor.Attributes.name}}'
  const args = ['events', '--filter', `container=${id}`, '--filter', 'event=rename', '--format', format]
  const command = spawn('docker', args, {
    env: { ...process.env, ...own.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ours: number[] = []
  const theirs: number[] = []
  const told = new Map<string, number>()
  createInterface(command.stdout).on('line', (line) => {
    const [time = '', name = ''] = line.split(' ')
    theirs.push(preciseNow() - Number(time) / 1e6)
    told.set(name, Number(time) / 1e6)
  })
  // Both have to listen before the first one counts.
  await pause(1500)
  for (let number = 1; number <= count; number += 1) {
    const name = `renamed-${number}`
    await engine.rename(id, name)
    while (!shownAt.has(name) || !told.has(name)) await pause(5)
    ours.push((shownAt.get(name) ?? 0) - (told.get(name) ?? 0))
    // Far enough apart to be no burst.
    await pause(200)
  }
  command.kill()
  hold.dispose()
  live.dispose()
  await engine.act('remove', id)
  return { ours: median(ours), theirs: median(theirs) }
}
