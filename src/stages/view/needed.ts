import type { Origin, Stage } from '../protocol.ts'

/** The stages that BuildKit builds for one: what it begins with, what it takes from, and what those need. */
export function neededFor(stages: readonly Stage[], target: number): ReadonlySet<number> {
  const needed = new Set([target])
  // What is added while it goes on is gone through, too.
  for (const index of needed) {
    const stage = stages[index]
    if (!stage) continue
    for (const origin of originsOf(stage)) if ('stage' in origin) needed.add(origin.stage)
  }
  return needed
}

/** The stages whose layers are in the image that one gives: itself, and those that it begins with. */
export function inImageOf(stages: readonly Stage[], target: number): ReadonlySet<number> {
  const chain = new Set([target])
  for (const index of chain) {
    const base = stages[index]?.base
    if (base && 'stage' in base) chain.add(base.stage)
  }
  return chain
}

function originsOf({ base, taken }: Stage): readonly Origin[] {
  return [...(base ? [base] : []), ...taken.map(({ from }) => from)]
}
