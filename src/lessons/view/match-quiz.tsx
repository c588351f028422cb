import { Button } from '../../webview/view/button.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { MatchQuiz as Match } from '../quiz-protocol.ts'
import { Line } from './line.tsx'
import { plainLine } from './plain-line.ts'
import { QuizResult } from './quiz-result.tsx'
import { useSend } from './sending.ts'
import { useDraft } from './use-draft.ts'
import { words } from './words.ts'

/** Places, each with a list to choose from: it works with the keyboard and for a screen reader as it is. */
export function MatchQuiz({ quiz, met }: { readonly quiz: Match; readonly met: boolean }) {
  const say = useSay()
  const send = useSend()
  const { places, items, inPlace } = quiz
  const [chosen, lay] = useDraft(quiz.chosen)
  const right = inPlace?.filter(Boolean).length ?? 0
  const choose = (place: number, id: string) =>
    lay(places.map((_, index) => (index === place ? id : (chosen[index] ?? ''))))
  return (
    <>
      <ul class="match">
        {places.map((text, place) => (
          // The places of a question stay where they are.
          <li key={place} class="match-row">
            <span>
              <Line inlines={text} />
            </span>
            <select
              aria-label={plainLine(text)}
              value={chosen[place] ?? ''}
              disabled={met}
              onChange={(event) => choose(place, event.currentTarget.value)}
            >
              <option value="">{say(words.choose)}</option>
              {items.map((item) => (
                <option key={item.id} value={item.id}>
                  {plainLine(item.text)}
                </option>
              ))}
            </select>
            <Mark isRight={met || inPlace?.[place]} />
          </li>
        ))}
      </ul>
      {(met || inPlace) && (
        <QuizResult met={met} text={say(met ? words.matchRight : words.matchResult(right, places.length))} />
      )}
      {!met && (
        <div class="line tight">
          <Button primary press={() => send({ kind: 'answer', given: chosen })}>
            {say(inPlace ? words.checkAgain : words.check)}
          </Button>
        </div>
      )}
    </>
  )
}

function Mark({ isRight }: { readonly isRight: boolean | undefined }) {
  const say = useSay()
  if (isRight === undefined) return <span class="res" />
  return (
    <span class="res">
      <Icon name={isRight ? 'pass-filled' : 'circle-slash'} size={14} class={isRight ? 'c-ok' : 'c-warn'} />
      {say(isRight ? words.right : words.wrongPlace)}
    </span>
  )
}
