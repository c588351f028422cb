import { useContext } from 'preact/hooks'
import type { Text } from '../../text.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { Coded } from '../../webview/view/coded.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { timeOfDay } from '../../webview/view/time.ts'
import { SpokenLocale, useSay } from '../../webview/view/words.ts'
import type { Card, ConnectionPicture, Problem } from '../engine-protocol.ts'
import type { Notice } from '../row-protocol.ts'
import { actionLooks } from './action-words.ts'
import { useWishes } from './wishes.ts'

/** The engine has gone away: what is shown is how it was. */
export function LostNotice({ connection }: { readonly connection: ConnectionPicture & { kind: 'reconnecting' } }) {
  const say = useSay()
  const locale = useContext(SpokenLocale)
  const { send } = useWishes()
  return (
    <div class="notice" role="status">
      <Icon name="info" size={14} class="c-info" />
      <span class="grow">
        {say(words.lost(timeOfDay(connection.lostAt, locale)))}{' '}
        <button type="button" class="link" onClick={() => send({ kind: 'look' })}>
          {say(words.tryNow)}
        </button>
      </span>
    </div>
  )
}

/** The engine answers, and yet something is missing. */
export function CardNotice({ card }: { readonly card: Card }) {
  const say = useSay()
  const { send } = useWishes()
  return (
    <div class="notice" role="status">
      <Icon name="info" size={14} class="c-info" />
      <span class="grow">
        <Coded text={`${say(card.title)}. ${say(card.sentence)}`} />{' '}
        {card.steps.map(({ text }, step) => (
          <button key={text.en} type="button" class="link" onClick={() => send({ kind: 'take-step', step })}>
            {say(text)}
          </button>
        ))}
      </span>
    </div>
  )
}

/** What could not be done, and why, calmly; the Engine's own words last. */
export function ProblemNotice({ notice }: { readonly notice: Notice }) {
  const say = useSay()
  const { send } = useWishes()
  const { action, name, problem } = notice
  return (
    <div class="notice" role="status">
      <Icon name="warning" size={14} class="c-warn" />
      <div class="grow">
        {say(actionLooks[action].failed(name))} {say(reasons[problem.kind])}
        <p class="raw">{problem.message}</p>
      </div>
      <IconButton icon="close" label={say(words.dismiss)} press={() => send({ kind: 'dismiss-notice' })} />
    </div>
  )
}

const unexpected: Text = { en: 'The engine said:', ko: '엔진이 이렇게 답했습니다.' }
const away: Text = { en: 'The engine does not answer.', ko: '엔진이 응답하지 않습니다.' }

const reasons: Readonly<Record<Problem['kind'], Text>> = {
  conflict: {
    en: 'Its state does not allow it; the list is up to date again.',
    ko: '지금 상태에서는 할 수 없습니다. 목록을 새로 읽었습니다.',
  },
  gone: { en: 'It is no longer there.', ko: '이미 없는 컨테이너입니다.' },
  lost: {
    en: 'The connection broke; the engine may have done it all the same.',
    ko: '연결이 끊겼습니다. 엔진은 그대로 수행했을 수 있습니다.',
  },
  absent: away,
  refused: away,
  denied: { en: 'You may not use the engine’s socket.', ko: '엔진의 소켓을 사용할 권한이 없습니다.' },
  invalid: unexpected,
  failed: unexpected,
}

const words = {
  lost: (time: string): Text => ({
    en: `The engine closed the connection at ${time}. You see the list as it was then.`,
    ko: `${time}에 엔진과의 연결이 끊겼습니다. 아래는 그때의 목록입니다.`,
  }),
  tryNow: { en: 'Try now', ko: '지금 시도' } satisfies Text,
  dismiss: { en: 'Dismiss', ko: '닫기' } satisfies Text,
}
