import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { GoalLine } from '../protocol.ts'
import { Line } from './line.tsx'
import { words } from './words.ts'

export interface GoalsProps {
  readonly goals: readonly GoalLine[]
  /** Whether every open goal tells what it expects, also where there is nothing to compare with yet. */
  readonly explains: boolean
}

/** The goals of a step, ticked as they are met. */
export function Goals({ goals, explains }: GoalsProps) {
  const say = useSay()
  const met = goals.filter((goal) => goal.met).length
  const all = goals.length
  return (
    <section class="block" aria-labelledby="goals">
      <div class="head">
        <h2 id="goals">{say(words.goals)}</h2>
        <span class="end num" role="status">
          <Mark met={met === all} size={14} />
          {say(words.goalsMet(met, all))}
        </span>
      </div>
      <ul class="goals">
        {goals.map((goal, place) => (
          // The goals of a step change only with the step.
          <Goal key={place} goal={goal} explains={explains} />
        ))}
      </ul>
    </section>
  )
}

function Goal({ goal, explains }: { readonly goal: GoalLine; readonly explains: boolean }) {
  const say = useSay()
  return (
    <li>
      <Mark met={goal.met} />
      <span>
        <Line inlines={goal.text} />
      </span>
      <span class="found">
        {say(goal.met ? words.met : words.notYet)}
        {goal.met && goal.comparable && (
          <>
            {' · '}
            <Line inlines={goal.found} />
          </>
        )}
      </span>
      {!goal.met && (goal.comparable || explains) && (
        <dl class="diff">
          <dt>{say(words.expected)}</dt>
          <dd>
            <Line inlines={goal.expected} />
          </dd>
          <dt>{say(words.found)}</dt>
          <dd>
            <Line inlines={goal.found} />
          </dd>
        </dl>
      )}
    </li>
  )
}

function Mark({ met, size }: { readonly met: boolean; readonly size?: 14 }) {
  return met ? <Icon name="pass-filled" size={size} class="c-ok" /> : <Icon name="circle-large-outline" size={size} />
}
