import type { Text } from '../../text.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { lookOf, stateText } from '../../webview/view/state-words.ts'
import { useSay } from '../../webview/view/words.ts'
import type { FromView, LogHead } from '../protocol.ts'
import type { State } from './state.ts'

export interface FootProps {
  readonly state: State
  readonly send: (message: FromView) => void
}

/** How it is with the container, how much is kept, and the command that shows the same. */
export function Foot({ state, send }: FootProps) {
  const say = useSay()
  const { head, lines } = state
  if (head === undefined) return null
  const { icon, hue } = head.state === null ? gone : lookOf({ state: head.state, exitCode: head.exitCode })
  return (
    <div class="foot">
      <span class="line" role="status">
        <Icon name={icon} size={14} class={hue} />
        {say(statusText(head, state))}
      </span>
      <span class="num kept">{say(words.kept(lines, head.capacity))}</span>
      <span class="grow" />
      <span class="mono cut" title={head.command}>
        {head.command}
      </span>
      <IconButton icon="copy" label={say(words.copyCommand)} press={() => send({ kind: 'copy-command' })} />
    </div>
  )
}

const gone = { icon: 'trash', hue: 'c-neutral' }

function statusText(head: LogHead, { paused, follows }: State): Text {
  if (!head.connected) return words.away
  if (head.state === null) return words.removed
  const { en, ko } = stateText({ state: head.state, exitCode: head.exitCode }, false)
  if (paused) return { en: `${en}, new lines wait`, ko: `${ko}, 새 줄은 기다리는 중` }
  if (head.state === 'exited' || head.state === 'created') {
    return { en: `${en}; waits for the next start`, ko: `${ko}, 다음 시작을 기다리는 중` }
  }
  return follows ? { en: `${en}, following`, ko: `${ko}, 따라가는 중` } : { en, ko }
}

// To make one takes longer than to draw the foot; English and Korean write numbers alike.
const counts = new Intl.NumberFormat('en')

const words = {
  away: { en: 'The engine is away', ko: '엔진에 연결되어 있지 않음' } satisfies Text,
  removed: { en: 'Removed', ko: '삭제됨' } satisfies Text,
  copyCommand: { en: 'Copy the command', ko: '명령 복사' } satisfies Text,
  kept: (lines: number, capacity: number): Text => ({
    en: `${counts.format(lines)} of ${counts.format(capacity)} lines kept`,
    ko: `최대 ${counts.format(capacity)}줄 중 ${counts.format(lines)}줄`,
  }),
}
