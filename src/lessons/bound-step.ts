import { bindCheck, type Check, checkSchema, leavesOf } from './check.ts'
import type { PortWish, Question } from './checks/check-kind.ts'
import type { Deed, Step } from './lesson.ts'
import type { LessonMistake } from './mistake.ts'
import { type Wanted, wantedBy } from './reading.ts'
import { fill, fillAll, type Values } from './variables.ts'

/** A step with the values of one run in the place of its variables. */
export interface BoundStep {
  readonly id: string
  readonly check: Check
  /** All that its check and its mistakes have to read. */
  readonly wanted: Required<Wanted>
  readonly ports: readonly PortWish[]
  readonly needsEvents: boolean
  /** Its check reads what no event tells. */
  readonly readsLogs: boolean
  readonly mistakes: readonly LessonMistake[]
  readonly offline: boolean
  /** What it asks the learner on the page. */
  readonly question: Question | undefined
}

/** @param values of the variables, for this run */
export function bindStep(step: Step, values: Values): BoundStep {
  const check = bound(step.check, values)
  const mistakes = (step.mistakes ?? []).map(
    ({ card, when, fix }): LessonMistake => ({
      card,
      when: when && bound(when, values),
      fix: fix?.[0] === undefined ? undefined : fill(fix[0], values),
    }),
  )
  const leaves = leavesOf(check)
  const wanted = wantedBy(leaves.map(({ wants }) => wants))
  const all = [...leaves, ...mistakes.flatMap(({ when }) => (when ? leavesOf(when) : []))]
  return {
    id: step.id,
    check,
    wanted: wantedBy(all.map(({ wants }) => wants)),
    ports: leaves.flatMap(({ publishes }) => publishes ?? []),
    readsLogs: wanted.logs.length + wanted.pages.length > 0,
    needsEvents: leaves.some(({ needsEvents }) => needsEvents),
    mistakes,
    offline: step.offline === true,
    question: leaves.find(({ asks }) => asks)?.asks,
  }
}

/** A deed with its values in place. */
export function bindDeed(deed: Deed, values: Values): Deed {
  if ('press' in deed) return deed
  if ('edit' in deed) return deed
  if ('open' in deed) return { open: fill(deed.open, values) }
  if ('type' in deed) return { type: fill(deed.type, values) }
  const shells = Object.entries(deed.in ?? {}).map(([shell, line]) => [shell, fill(line, values)])
  return { ...deed, run: fill(deed.run, values), ...(deed.in && { in: Object.fromEntries(shells) }) }
}

function bound(source: Step['check'], values: Values): Check {
  return bindCheck(checkSchema.parse(fillAll(source, values)))
}
