import type { Engine } from '../../../src/engine/engine.ts'
import { output } from '../../command.ts'
import type { PrivateEngine } from '../../engine/private-engine.ts'
import { median } from '../median.ts'
import type { Both } from '../typing.ts'
import { endpointOf, liveOn, preciseNow } from './live-on.ts'

/** From the first look until all containers are listed, with connecting, and `docker ps --all` from its start to its end. */
export async function measureList(
  engine: Engine,
  own: PrivateEngine,
  containerCount: number,
  rounds: number,
): Promise<Both<number>> {
  for (let made = 0; made < containerCount; made += 20) {
    await Promise.all(Array.from({ length: 20 }, () => engine.create({ image: 'busybox' })))
  }
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const taken = await timeTaken(() => firstList(own, containerCount))
    const ofCommand = await timeTaken(() => output('docker', ['ps', '--all', '--no-trunc'], own))
    // The first round fills the caches.
    if (round === 0) continue
    ours.push(taken)
    theirs.push(ofCommand)
  }
  return { ours: median(ours), theirs: median(theirs) }
}

function firstList(own: PrivateEngine, count: number): Promise<void> {
  const live = liveOn(endpointOf(own))
  return new Promise((resolve) => {
    live.onSnapshot(({ containers }) => {
      if (containers.length < count) return
      live.dispose()
      resolve()
    })
    live.hold()
  })
}

async function timeTaken(work: () => Promise<unknown>): Promise<number> {
  const begun = preciseNow()
  await work()
  return preciseNow() - begun
}
