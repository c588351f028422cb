import type { ProblemCard, Situation } from './problem-card.ts'
import { cards, unexpected } from './problem-cards.ts'

/** The card for the reason why there is no engine to see. */
export function problemCard(situation: Situation): ProblemCard {
  const { title, sentence, steps } = cards.find((card) => card.fits(situation)) ?? unexpected
  return {
    title,
    sentence,
    steps: steps.filter(({ on }) => !on || on.includes(situation.platform)).map(({ step }) => step),
    detail: situation.problem.message,
  }
}
