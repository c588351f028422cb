import type { Question } from './checks/check-kind.ts'
import { filledInlines } from './filled-prose.ts'
import type { StepNarration } from './narration.ts'
import type { Quiz } from './quiz-protocol.ts'
import type { StepRun } from './run.ts'
import type { Values } from './variables.ts'

/** The question of a step, as it stands on the page now. */
export function quizOf(question: Question, words: StepNarration, progress: StepRun, values: Values): Quiz {
  const { draft, answered, status } = progress
  const items = words.items.map(({ id, words: text }) => ({ id, text: filledInlines(text, values) }))
  if (question.kind === 'text') {
    const isLive = question.right === undefined
    return { kind: 'text', isLive, typed: draft?.[0] ?? '', answered: answered !== undefined }
  }
  const { right } = question
  const laid = draft ?? (status === 'met' ? right : undefined)
  if (question.kind === 'choice') {
    const several = right.length > 1
    return { kind: 'choice', items, several, chosen: laid ?? [], answered: answered !== undefined }
  }
  const inPlace = answered && right.map((id, index) => answered[index] === id)
  if (question.kind === 'match') {
    const places = question.places.map((place) =>
      'code' in place
        ? [{ kind: 'code', text: place.code } as const]
        : (items.find(({ id }) => id === place.item)?.text ?? []),
    )
    const choices = shuffled([...new Set(right)]).flatMap((id) => items.filter((item) => item.id === id))
    return { kind: 'match', places, items: choices, chosen: laid ?? [], inPlace }
  }
  return { kind: 'order', items, order: laid ?? shuffled(right), inPlace }
}

/** Another order than the right one, and the same one every time: the two halves in turns, the second one first. */
function shuffled(right: readonly string[]): readonly string[] {
  const half = Math.floor(right.length / 2)
  const [front, back] = [right.slice(0, half), right.slice(half)]
  return back.flatMap((id, index) => [id, ...front.slice(index, index + 1)])
}
