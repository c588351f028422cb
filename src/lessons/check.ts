import * as z from 'zod/mini'
import type { Text } from '../text.ts'
import { checkKinds } from './checks/all.ts'
import type { BoundCheck, Verdict } from './checks/check-kind.ts'
import type { Reading } from './reading.ts'

/** A check as a lesson file writes it: `all`, `any`, `not`, or the name of a kind with its arguments. */
export type CheckSource = { readonly [key: string]: unknown }

/** The same, understood: its variables have their values and its kinds their arguments. */
export type Check =
  | { readonly kind: 'all' | 'any'; readonly checks: readonly Check[] }
  | { readonly kind: 'not'; readonly check: Check; readonly goal: string | undefined }
  /** `goal`: the prose says this goal in words of its own, as `[!GOAL name]`. */
  | {
      readonly kind: 'leaf'
      readonly leaf: BoundCheck
      readonly goal: string | undefined
      readonly isForMessage: boolean
    }

/** One line of the learner's goals. */
export interface Goal extends Verdict {
  readonly said: Text
  /** The name of its own words in the prose. */
  readonly named: string | undefined
}

export interface Evaluation {
  readonly met: boolean
  readonly goals: readonly Goal[]
}

const goal = z.optional(z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)))
// No state that the proof has met tells the check with this part from the one without: it is there for what it says.
const forMessage = z.optional(z.literal(true))
const several = z.array(z.lazy((): z.ZodMiniType<CheckSource> => checkSchema)).check(z.minLength(1))

export const checkSchema: z.ZodMiniType<CheckSource> = z.union([
  z.strictObject({ all: several }),
  z.strictObject({ any: several }),
  z.strictObject({ not: z.lazy((): z.ZodMiniType<CheckSource> => checkSchema), goal }),
  ...checkKinds.map((kind) => z.strictObject({ [kind.name]: kind.arguments, goal, forMessage })),
])

/** Understands a check that {@link checkSchema} has let in and whose variables are filled in. */
export function bindCheck(source: CheckSource): Check {
  const own = typeof source['goal'] === 'string' ? source['goal'] : undefined
  const [key, given] = Object.entries(source).find(([name]) => !extras.includes(name)) ?? ['', undefined]
  if (key === 'all' || key === 'any') return { kind: key, checks: z.array(checkSchema).parse(given).map(bindCheck) }
  if (key === 'not') return { kind: 'not', check: bindCheck(checkSchema.parse(given)), goal: own }
  const kind = checkKinds.find(({ name }) => name === key)
  // The schema has let in only kinds of this list.
  if (!kind) throw new TypeError(`There is no kind of check called ${key}.`)
  return { kind: 'leaf', leaf: kind.bind(given), goal: own, isForMessage: source['forMessage'] === true }
}

// What stands beside the one key that is the kind.
const extras: readonly string[] = ['goal', 'forMessage']

/** The checks of some kind that a check is made of. What they want has to be read before it can be judged. */
export function leavesOf(check: Check): readonly BoundCheck[] {
  if (check.kind === 'leaf') return [check.leaf]
  return check.kind === 'not' ? leavesOf(check.check) : check.checks.flatMap(leavesOf)
}

/** Judges a check by what was read. Pure. */
export function evaluate(check: Check, reading: Reading): Evaluation {
  if (check.kind === 'leaf') {
    const verdict = check.leaf.judge(reading)
    return { met: verdict.met, goals: [{ ...verdict, said: check.leaf.goal, named: check.goal }] }
  }
  if (check.kind === 'not') return opposite(evaluate(check.check, reading), check.goal)
  const branches = check.checks.map((part) => evaluate(part, reading))
  if (check.kind === 'all') {
    return { met: branches.every(({ met }) => met), goals: branches.flatMap(({ goals }) => goals) }
  }
  // Of several ways, the one that is done, else the one that has come farthest: its goals show.
  const closest = branches.toSorted((left, right) => share(right) - share(left))[0]
  return closest ?? { met: false, goals: [] }
}

function opposite({ met, goals }: Evaluation, named: string | undefined): Evaluation {
  const [first] = goals
  if (!first) return { met: !met, goals: [] }
  const said = { en: `Not so: ${first.said.en}`, ko: `이렇지 않아야 합니다: ${first.said.ko}` }
  const expected = { en: `not ${first.expected.en}`, ko: `${first.expected.ko}이(가) 아님` }
  return { met: !met, goals: [{ said, named, met: !met, expected, found: first.found, comparable: first.comparable }] }
}

function share({ met, goals }: Evaluation): number {
  return met ? 1 : goals.filter((one) => one.met).length / (goals.length + 1)
}
