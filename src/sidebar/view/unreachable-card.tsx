import type { Text } from '../../text.ts'
import { Button } from '../../webview/view/button.tsx'
import { useTicking } from '../../webview/view/clock.ts'
import { Coded } from '../../webview/view/coded.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { Twin } from '../../webview/view/twin.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { CardStep, ConnectionPicture } from '../engine-protocol.ts'
import { connectionLook, secondsUntil } from './connection-words.ts'
import { useWishes } from './wishes.ts'

type Unreachable = ConnectionPicture & { readonly kind: 'unreachable' }

/** No engine: what is so, what is safe, what to do next; the system's own words last. */
export function UnreachableCard({ connection }: { readonly connection: Unreachable }) {
  const say = useSay()
  const { card, problem, retryAt } = connection
  return (
    <div class="card">
      <Icon name={connectionLook(connection).icon} class="lead" />
      <div role="status">
        <h2>
          <Coded text={say(card.title)} />
        </h2>
        <p>
          <Coded text={say(card.sentence)} />
        </p>
      </div>
      {card.steps.map((step, place) => (
        <StepOf key={step.text.en} step={step} place={place} />
      ))}
      {problem.message !== '' && <p class="raw">{problem.message}</p>}
      <LookingAgain retryAt={retryAt} />
    </div>
  )
}

/** The first step is the one that most likely helps: if it can be pressed, it is the button of the screen. */
export function StepOf({ step, place }: { readonly step: CardStep; readonly place: number }) {
  const say = useSay()
  const { send } = useWishes()
  const command = { of: 'card', step: place } as const
  const take = () => send({ kind: 'take-step', step: place })
  switch (step.kind) {
    case 'note':
      return (
        <p class="small soft">
          <Coded text={say(step.text)} />
        </p>
      )
    case 'command': {
      const type = () => send({ kind: 'type', command })
      return (
        <>
          {place === 0 && (
            <div class="acts">
              <Button icon="terminal" primary press={type}>
                {say(words.type)}
              </Button>
            </div>
          )}
          <Twin command={step.line} why={say(step.text)} copy={() => send({ kind: 'copy', command })} type={type} />
        </>
      )
    }
    case 'link':
    case 'setting':
      return (
        <div class="acts">
          <Button icon={step.kind === 'link' ? 'link-external' : 'settings-gear'} primary={place === 0} press={take}>
            {say(step.text)}
          </Button>
        </div>
      )
  }
}

function LookingAgain({ retryAt }: { readonly retryAt: number }) {
  const say = useSay()
  const { send } = useWishes()
  const when = useTicking((now) => say(words.again(secondsUntil(retryAt, now))))
  return (
    <p class="small soft num">
      <Icon name="sync" size={12} /> {when}{' '}
      <button type="button" class="link" onClick={() => send({ kind: 'look' })}>
        {say(words.lookNow)}
      </button>
    </p>
  )
}

const words = {
  type: { en: 'Type the command in a terminal', ko: '터미널에 명령 입력' } satisfies Text,
  again: (seconds: number): Text =>
    seconds === 0
      ? { en: 'Looking…', ko: '확인하는 중…' }
      : { en: `Looking again in ${seconds} s.`, ko: `${seconds}초 뒤에 다시 확인합니다.` },
  lookNow: { en: 'Look now', ko: '지금 확인' } satisfies Text,
}
