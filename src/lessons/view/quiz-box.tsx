import type { Quiz } from '../quiz-protocol.ts'
import { ChoiceQuiz } from './choice-quiz.tsx'
import { MatchQuiz } from './match-quiz.tsx'
import { OrderQuiz } from './order-quiz.tsx'
import { TextQuiz } from './text-quiz.tsx'

/** The question of a step, whatever its kind. */
export function QuizBox({ quiz, met }: { readonly quiz: Quiz; readonly met: boolean }) {
  switch (quiz.kind) {
    case 'order':
      return <OrderQuiz quiz={quiz} met={met} />
    case 'choice':
      return <ChoiceQuiz quiz={quiz} met={met} />
    case 'match':
      return <MatchQuiz quiz={quiz} met={met} />
    case 'text':
      return <TextQuiz quiz={quiz} met={met} />
  }
}
