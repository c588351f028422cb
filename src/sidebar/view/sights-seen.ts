import type {
  ChangesSight,
  FactsSight,
  ProcessesSight,
  Sight,
  SightName,
  ToldSight,
  UsageSight,
} from '../container-protocol.ts'

/** What was told of a container that is seen. */
export interface Seen {
  /** The last minute, oldest first. */
  readonly usage: readonly UsageSight[]
  readonly facts: FactsSight | undefined
  readonly processes: ProcessesSight | undefined
  readonly changes: ChangesSight | undefined
  /** Why something of it cannot be seen. */
  readonly hidden: Readonly<Partial<Record<SightName, string>>>
}

export const unseen: Seen = { usage: [], facts: undefined, processes: undefined, changes: undefined, hidden: {} }

/** How many samples a graph shows: one a second. */
export const samplesShown = 60

/** What is seen of all containers, by their IDs, with what was just told. */
export function withSights(
  seen: Readonly<Record<string, Seen>>,
  told: readonly ToldSight[],
): Readonly<Record<string, Seen>> {
  const changed = new Map<string, Seen>()
  for (const { id, sight } of told) changed.set(id, withSight(changed.get(id) ?? seen[id] ?? unseen, sight))
  return { ...seen, ...Object.fromEntries(changed) }
}

function withSight(seen: Seen, sight: Sight): Seen {
  switch (sight.what) {
    case 'usage':
      return { ...seen, usage: [...seen.usage, sight].slice(-samplesShown), hidden: without(seen.hidden, 'usage') }
    case 'facts':
      return { ...seen, facts: sight }
    case 'processes':
      return { ...seen, processes: sight, hidden: without(seen.hidden, 'processes') }
    case 'changes':
      return { ...seen, changes: sight, hidden: without(seen.hidden, 'changes') }
    case 'hidden':
      return { ...seen, hidden: { ...seen.hidden, [sight.of]: sight.because } }
  }
}

function without(hidden: Seen['hidden'], name: SightName): Seen['hidden'] {
  const { [name]: _, ...others } = hidden
  return others
}
