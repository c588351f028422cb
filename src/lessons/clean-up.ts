import { type Container, EngineError } from '../engine/engine.ts'
import type { LiveEngine } from '../engine/live.ts'
import { harmed, type Ledger, leftOvers, type MadeContainer } from './ledger.ts'

/** What a clean-up did. */
export interface CleanedUp {
  readonly removed: readonly MadeContainer[]
  /** What it must not have touched, but is gone. Always empty, and looked at each time. */
  readonly harmed: readonly Container[]
  readonly after: readonly Container[]
}

/** What a clean-up of that lesson would remove now. Undefined without an engine. */
export async function toCleanUp(
  ledger: Ledger | undefined,
  { engine }: LiveEngine,
): Promise<readonly MadeContainer[] | undefined> {
  return engine && ledger ? leftOvers(ledger, await engine.containers()) : undefined
}

/**
 * Removes what the lesson has made, by ID, with its anonymous volumes, and proves that nothing else is gone.
 * @throws EngineError where the engine refuses or does not answer
 */
export async function cleanUp(ledger: Ledger | undefined, { engine }: LiveEngine): Promise<CleanedUp | undefined> {
  if (!engine || !ledger) return undefined
  const before = await engine.containers()
  const removed = leftOvers(ledger, before)
  for (const { id } of removed) {
    await engine.act('remove', id, { force: true, volumes: true }).catch(unlessGone)
  }
  const after = await engine.containers()
  return { removed, harmed: harmed(before, removed, after), after }
}

function unlessGone(problem: unknown): void {
  // It has removed itself meanwhile, as `--rm` containers do.
  if (problem instanceof EngineError && problem.kind === 'gone') return
  throw problem
}
