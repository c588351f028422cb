import type { Journal } from './journal.ts'
import type { RunState } from './progress.ts'
import type { Reading } from './reading.ts'

/** What the run itself knows of a step, without asking the engine. */
export type Told = Pick<Reading, 'baseline' | 'events' | 'made' | 'commands' | 'answer'>

/**
 * All that has been told since a step began.
 * @param index of the step
 * @param commandsAfter commands that ended before then do not count, in milliseconds since 1970 by our own clock
 */
export function toldOf({ run, ledger }: RunState, index: number, journal: Journal, commandsAfter: number): Told {
  const { since = 0, answered = [] } = run.steps[index] ?? {}
  // Commands end by our own clock, events by the engine's: so those count since the step before was met.
  const commandsSince = Math.max(commandsAfter, run.steps[index - 1]?.proof?.at ?? 0)
  return {
    baseline: ledger?.baseline ?? [],
    events: journal.eventsSince(since),
    made: journal.madeSince(since),
    commands: journal.commandsSince(commandsSince),
    answer: answered,
  }
}
