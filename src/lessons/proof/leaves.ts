import { type Check, evaluate } from '../check.ts'
import type { Reading } from '../reading.ts'

type Leaf = Extract<Check, { kind: 'leaf' | 'not' }>

/** How needed the parts of a check are. */
export interface Leaves {
  /** Parts without which a state that was seen would pass, and should not. */
  readonly needed: readonly Leaf[]
  /** Parts that their author keeps for what they say. */
  readonly forMessage: readonly Leaf[]
  /** Parts that nothing seen so far asks for. */
  readonly idle: readonly Leaf[]
}

/** A state in which a step was looked at, and the step's check with the names of that time. */
export interface Sample {
  readonly check: Check
  readonly reading: Reading
}

/**
 * Drops each part of a step's check once, and sees whether one of the samples tells the difference: those of before the
 * step was done, of after its mistakes, and of between its commands.
 */
export function leavesBy(check: Check, samples: readonly Sample[]): Leaves {
  const refused = samples.filter((sample) => !evaluate(sample.check, sample.reading).met)
  const leaves = partsOf(check)
  const needed = leaves.filter((_, place) =>
    refused.some((sample) => {
      const own = partsOf(sample.check)[place]
      const rest = own && without(sample.check, own)
      return rest === undefined || evaluate(rest, sample.reading).met
    }),
  )
  const others = leaves.filter((leaf) => !needed.includes(leaf))
  return {
    needed,
    forMessage: others.filter(isForMessage),
    idle: others.filter((leaf) => !isForMessage(leaf)),
  }
}

function isForMessage(leaf: Leaf): boolean {
  return leaf.kind === 'leaf' && leaf.isForMessage
}

/** The part in the words of its goal. */
export function saidOf(leaf: Leaf): string {
  return leaf.kind === 'leaf' ? leaf.leaf.goal.en : `not: ${partsOf(leaf.check).map(saidOf).join(', ')}`
}

/** What is negated counts as one. */
function partsOf(check: Check): readonly Leaf[] {
  return check.kind === 'leaf' || check.kind === 'not' ? [check] : check.checks.flatMap(partsOf)
}

/** Undefined where nothing is left. */
function without(check: Check, leaf: Leaf): Check | undefined {
  if (check === leaf) return undefined
  if (check.kind === 'leaf' || check.kind === 'not') return check
  const checks = check.checks.flatMap((part) => without(part, leaf) ?? [])
  return checks.length === 0 ? undefined : { ...check, checks }
}
