import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../webview/view/button.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { TextQuiz as Asked } from '../quiz-protocol.ts'
import { QuizResult } from './quiz-result.tsx'
import { useSend } from './sending.ts'
import { words } from './words.ts'

/** An answer to type: what the engine says, or a word that one knows. */
export function TextQuiz({ quiz, met }: { readonly quiz: Asked; readonly met: boolean }) {
  const say = useSay()
  const send = useSend()
  // The extension hears of it when it is handed in: what comes back from there would be late by a letter or two.
  const [typed, setTyped] = useState(quiz.typed)
  const { answered, isLive } = quiz
  // But the solution comes from there.
  useEffect(() => {
    if (!answered) setTyped(quiz.typed)
  }, [answered, quiz.typed])
  const handIn = () => {
    if (typed.trim() !== '') send({ kind: 'answer', given: [typed] })
  }
  const result = isLive
    ? { right: words.textRight, wrong: words.textResult }
    : { right: words.right, wrong: words.typedResult }
  return (
    <>
      <form
        class="answer"
        onSubmit={(event) => {
          event.preventDefault()
          handIn()
        }}
      >
        <label class="field">
          <input
            aria-label={say(words.yourAnswer)}
            value={typed}
            maxLength={200}
            readOnly={met}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        {!met && (
          <Button primary press={handIn}>
            {say(words.check)}
          </Button>
        )}
      </form>
      {(met || answered) && <QuizResult met={met} text={say(met ? result.right : result.wrong)} />}
    </>
  )
}
