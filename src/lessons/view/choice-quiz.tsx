import { Button } from '../../webview/view/button.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { ChoiceQuiz as Choice } from '../quiz-protocol.ts'
import { Line } from './line.tsx'
import { QuizResult } from './quiz-result.tsx'
import { useSend } from './sending.ts'
import { useDraft } from './use-draft.ts'
import { words } from './words.ts'

/** One or several answers to choose. */
export function ChoiceQuiz({ quiz, met }: { readonly quiz: Choice; readonly met: boolean }) {
  const say = useSay()
  const send = useSend()
  const { items, several, answered } = quiz
  const [chosen, lay] = useDraft(quiz.chosen)
  const toggled = (id: string) => {
    if (!several) return [id]
    return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]
  }
  return (
    <>
      <fieldset class="choice" disabled={met}>
        <legend class="vh">{say(words.choices)}</legend>
        {items.map(({ id, text }) => (
          <label key={id}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name="choice"
              value={id}
              checked={chosen.includes(id)}
              onChange={() => lay(toggled(id))}
            />
            <span>
              <Line inlines={text} />
            </span>
          </label>
        ))}
      </fieldset>
      {(met || answered) && (
        <QuizResult
          met={met}
          text={say(met ? words.right : several ? words.choiceResult.several : words.choiceResult.one)}
        />
      )}
      {!met && (
        <div class="line tight">
          <Button primary press={() => send({ kind: 'answer', given: chosen })}>
            {say(answered ? words.checkAgain : words.check)}
          </Button>
        </div>
      )}
    </>
  )
}
