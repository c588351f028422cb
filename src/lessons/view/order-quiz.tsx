import { useRef } from 'preact/hooks'
import { Button, IconButton } from '../../webview/view/button.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { Inline } from '../prose-protocol.ts'
import type { OrderQuiz as Order } from '../quiz-protocol.ts'
import { Line } from './line.tsx'
import { moved } from './order.ts'
import { QuizResult } from './quiz-result.tsx'
import { useSend } from './sending.ts'
import { useDraft } from './use-draft.ts'
import { words } from './words.ts'

/** Things to put in order: with the buttons, with Alt and the arrow keys, or by dragging. */
export function OrderQuiz({ quiz, met }: { readonly quiz: Order; readonly met: boolean }) {
  const say = useSay()
  const send = useSend()
  const list = useRef<HTMLOListElement>(null)
  const { items, inPlace } = quiz
  const [order, lay] = useDraft(quiz.order)
  const right = inPlace?.filter(Boolean).length ?? 0

  function move(from: number, to: number): void {
    const next = moved(order, from, to)
    if (next === order) return
    lay(next)
    // The focus goes with the line, once the page has been drawn anew.
    const id = order[from]
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus())
  }

  return (
    <>
      <ol class="order" ref={list} aria-label={say(words.order)}>
        {order.map((id, place) => (
          <Thing
            key={id}
            id={id}
            place={place}
            text={items.find((item) => item.id === id)?.text ?? []}
            isRight={met || inPlace?.[place]}
            move={met ? undefined : move}
          />
        ))}
      </ol>
      {(met || inPlace) && (
        <QuizResult met={met} text={say(met ? words.quizRight : words.quizResult(right, order.length))} />
      )}
      {!met && (
        <div class="line tight">
          <Button primary press={() => send({ kind: 'answer', given: order })}>
            {say(inPlace ? words.checkAgain : words.check)}
          </Button>
          <span class="grow" />
          <span class="tiny soft">
            <kbd>Alt+↑</kbd> <kbd>Alt+↓</kbd> {say(words.moveKeys)}
          </span>
        </div>
      )}
    </>
  )
}

interface ThingProps {
  readonly id: string
  readonly place: number
  readonly text: readonly Inline[]
  readonly isRight: boolean | undefined
  readonly move: ((from: number, to: number) => void) | undefined
}

function Thing({ id, place, text, isRight, move }: ThingProps) {
  const say = useSay()
  const keyed = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!event.altKey || step === undefined) return
    event.preventDefault()
    move?.(place, place + step)
  }
  return (
    <li
      data-id={id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: Alt and the arrow keys move the line that has the focus
      tabIndex={0}
      onKeyDown={keyed}
      draggable={move !== undefined}
      onDragStart={(event) => event.dataTransfer?.setData('text/plain', String(place))}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => move?.(Number(event.dataTransfer?.getData('text/plain')), place)}
    >
      <Icon name="gripper" class="c-neutral" />
      <span class="pos">{place + 1}</span>
      <span>
        <Line inlines={text} />
      </span>
      <span class="res">
        {isRight !== undefined && (
          <>
            <Icon name={isRight ? 'check' : 'arrow-swap'} size={14} class={isRight ? 'c-ok' : 'c-warn'} />
            {say(isRight ? words.inPlace : words.moveIt)}
          </>
        )}
      </span>
      {move ? (
        <span>
          <IconButton icon="arrow-up" label={say(words.moveUp(place + 1))} press={() => move(place, place - 1)} />
          <IconButton icon="arrow-down" label={say(words.moveDown(place + 1))} press={() => move(place, place + 1)} />
        </span>
      ) : (
        <span />
      )}
    </li>
  )
}
