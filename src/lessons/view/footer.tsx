import { Button } from '../../webview/view/button.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { LessonPage } from '../protocol.ts'
import { useSend } from './sending.ts'
import { words } from './words.ts'

/** Where to go from here. Its places don't move: what can't be pressed says why. */
export function Footer({ page }: { readonly page: LessonPage }) {
  const say = useSay()
  const send = useSend()
  const { step, goals, nextTitle, offer } = page
  const isOpen = step.status === 'open'
  const isMet = step.status === 'met'
  const toGo = goals.filter(({ met }) => !met).length
  return (
    <footer class="actions">
      <Button
        icon="arrow-left"
        press={() => send({ kind: 'back' })}
        disabledBecause={step.index === 0 ? say(words.firstStep) : undefined}
      >
        {say(words.back)}
      </Button>
      <Button
        icon="question"
        press={() => send({ kind: 'why-not' })}
        disabledBecause={isOpen ? undefined : say(words.isMet)}
      >
        {say(words.whyNot)}
      </Button>
      {offer && (
        <Button icon={offer === 'show-me' && page.quiz ? 'eye' : 'terminal'} press={() => send({ kind: offer })}>
          {say(offer === 'show-me' ? words.showMe : words.openTerminal)}
        </Button>
      )}
      {isOpen ? (
        <Button ghost press={() => send({ kind: 'skip' })}>
          {say(words.skip)}
        </Button>
      ) : (
        <Button ghost press={() => send({ kind: 'restart' })}>
          {say(words.restart)}
        </Button>
      )}
      <span class="grow">{isOpen ? say(words.goalsToGo(toGo)) : isMet ? '' : say(words.skipped)}</span>
      {page.notice?.kind === 'finished' ? (
        <Button primary icon="trash" press={() => send({ kind: 'clean-up' })}>
          {say(words.cleanUp)}
        </Button>
      ) : (
        <Button
          primary={!isOpen}
          press={() => send({ kind: 'next' })}
          disabledBecause={isOpen ? say(words.notMet) : nextTitle === undefined ? say(words.lastStep) : undefined}
        >
          {nextTitle === undefined || isOpen ? say(words.next) : say(words.nextIs(nextTitle))}
          <Icon name="arrow-right" size={14} class="end" />
        </Button>
      )}
    </footer>
  )
}
