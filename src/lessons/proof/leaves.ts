import { type Check, evaluate } from '../check.ts'
import type { Reading } from '../reading.ts'

type Leaf = Extract<Check, { kind: 'leaf' | 'not' }>

/** How needed the parts of a check are. */
export interface Leaves {
  /** Parts without which a state that was seen would be judged otherwise: would pass, or would not pass any more. */
  readonly needed: readonly Leaf[]
  /** Parts that their author keeps for what they say. */
  readonly forMessage: readonly Leaf[]
  /** Parts that nothing seen so far asks for, besides the needed ones. */
  readonly idle: readonly Leaf[]
}

/** A state in which a step was looked at, and the step's check with the names of that time. */
export interface Sample {
  readonly check: Check
  readonly reading: Reading
}

/**
 * Drops one part of a step's check after the other, and sees whether one of the samples tells the difference: those of
 * before the step was done, of after its mistakes, of between its commands, and of its solutions. What is not missed stays
 * dropped, so that of two parts that say the same one is needed. Those that are kept for what they say go first, then the
 * later ones.
 */
export function leavesBy(check: Check, samples: readonly Sample[]): Leaves {
  const judged = samples.map((sample) => ({ ...sample, met: evaluate(sample.check, sample.reading).met }))
  const isRefusing = judged.some(({ met }) => !met)
  const leaves = partsOf(check)
  const kept = new Set(leaves.keys())
  const order = [...leaves.keys()].toSorted((left, right) => rank(leaves, left) - rank(leaves, right) || right - left)
  for (const place of order) {
    kept.delete(place)
    const isMissed = judged.some((sample) => {
      const rest = keeping(sample.check, kept)
      return (rest === undefined || evaluate(rest, sample.reading).met) !== sample.met
    })
    if (isMissed || !isRefusing) kept.add(place)
  }
  const others = leaves.filter((_, place) => !kept.has(place))
  return {
    needed: !isRefusing ? [] : leaves.filter((_, place) => kept.has(place)),
    forMessage: others.filter(isForMessage),
    idle: !isRefusing ? leaves : others.filter((leaf) => !isForMessage(leaf)),
  }
}

function rank(leaves: readonly Leaf[], place: number): number {
  const leaf = leaves[place]
  return leaf && isForMessage(leaf) ? 0 : 1
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

/** The check with those of its parts alone; undefined where nothing is left. */
function keeping(check: Check, kept: ReadonlySet<number>): Check | undefined {
  let place = -1
  const walk = (part: Check): Check | undefined => {
    if (part.kind === 'leaf' || part.kind === 'not') {
      place += 1
      return kept.has(place) ? part : undefined
    }
    const checks = part.checks.flatMap((one) => walk(one) ?? [])
    return checks.length === 0 ? undefined : { ...part, checks }
  }
  return walk(check)
}
