import * as z from 'zod/mini'
import type { Question } from '../checks/check-kind.ts'
import type { Step } from '../lesson.ts'
import { fill, fillAll, type Values } from '../variables.ts'
import { output } from './learner.ts'

/** What is handed in, as the page sends it. */
export type Answer = readonly string[]

/** What the engine says at that moment is read in another way than the check reads it. */
export async function rightAnswer(
  question: Question,
  { check, answerBy }: Step,
  values: Values,
  environment: Readonly<Record<string, string>>,
): Promise<Answer> {
  if (question.kind === 'text' && question.right !== undefined) return [question.right]
  if (question.kind !== 'text' && question.right.length > 0) return question.right
  if (answerBy !== undefined) return [await output(fill(answerBy, values), environment)]
  const { container, path } = asked.parse(fillAll(check['answer'], values))
  return [await output(`docker inspect --format '{{.${path}}}' ${container}`, environment)]
}

const asked = z.object({ container: z.string(), path: z.string() })

export function wrongAnswer(question: Question): Answer {
  if (question.kind === 'order') return question.right.toReversed()
  if (question.kind === 'match') return [...question.right.slice(1), ...question.right.slice(0, 1)]
  if (question.kind === 'text' || question.right.length === 0) return ['certainly not']
  return question.options.filter((option) => !question.right.includes(option))
}
