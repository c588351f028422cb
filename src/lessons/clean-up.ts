import type { Engine } from '../engine/engine.ts'
import { EngineError } from '../engine/engine-error.ts'
import { harmed, type Ledger, leftOvers } from './ledger.ts'
import type { Thing } from './thing.ts'
import { removalOrder, removeThing, thingsOn } from './things.ts'

/** What a clean-up did. */
export interface CleanedUp {
  readonly removed: readonly Thing[]
  /** What it must not have touched, but is gone. Looked at each time, for a clean-up is to be trusted. */
  readonly harmed: readonly Thing[]
  readonly after: readonly Thing[]
}

/** What a clean-up would remove now. @throws EngineError where the engine does not answer */
export async function toCleanUp(ledger: Ledger, engine: Engine): Promise<readonly Thing[]> {
  return isOf(ledger, engine) ? leftOvers(ledger, await thingsOn(engine)) : []
}

/**
 * Removes what the lesson has made, and proves that nothing else is gone.
 * @throws EngineError where the engine refuses or does not answer
 */
export async function cleanUp(ledger: Ledger, engine: Engine): Promise<CleanedUp> {
  const before = await thingsOn(engine)
  const removed = isOf(ledger, engine) ? leftOvers(ledger, before) : []
  for (const kind of removalOrder) {
    for (const thing of removed.filter((one) => one.kind === kind)) {
      await removeThing(engine, thing).catch(unlessGone)
    }
  }
  const after = await thingsOn(engine)
  return { removed, harmed: harmed(before, removed, after), after }
}

function isOf({ host }: Ledger, { endpoint }: Engine): boolean {
  return host === endpoint.host
}

function unlessGone(problem: unknown): void {
  // It has removed itself meanwhile, as `--rm` containers do, or it went with its container, as volumes do.
  if (problem instanceof EngineError && problem.kind === 'gone') return
  throw problem
}
