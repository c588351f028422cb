import type { Text } from '../../text.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { FromView } from '../protocol.ts'
import { Begins } from './begins.tsx'
import { SearchBox } from './search-box.tsx'
import type { Change, State, Switch } from './state.ts'

export interface ToolbarProps {
  readonly state: State
  readonly change: (change: Change) => void
  readonly send: (message: FromView) => void
}

/** What can be done to the log. */
export function Toolbar({ state, change, send }: ToolbarProps) {
  const say = useSay()
  const turn = (what: Switch) => change({ kind: 'switched', what, on: !state[what] })
  return (
    <div class="toolbar" role="toolbar" aria-label={say(words.toolbar(state.head?.name ?? ''))}>
      <button type="button" class="icon-btn wide" aria-pressed={state.follows} onClick={() => turn('follows')}>
        <Icon name="fold-down" />
        {say(words.follow)}
      </button>
      <IconButton
        icon={state.paused ? 'debug-continue' : 'debug-pause'}
        label={say(state.paused ? words.goOn : words.pause)}
        pressed={state.paused}
        press={() => {
          send({ kind: 'pause', paused: !state.paused })
          turn('paused')
        }}
      />
      <span class="sep" />
      <SearchBox search={state.search} change={change} />
      <span class="sep" />
      <Check word="stdout" isOn={state.showsOut} turn={() => turn('showsOut')} />
      <Check word="stderr" isOn={state.showsErr} turn={() => turn('showsErr')} />
      <span class="sep" />
      <IconButton icon="clockface" label={say(words.times)} pressed={state.showsTime} press={() => turn('showsTime')} />
      <IconButton icon="word-wrap" label={say(words.wrap)} pressed={state.wraps} press={() => turn('wraps')} />
      <span class="sep" />
      <Begins head={state.head} send={send} />
      <span class="end">
        <IconButton icon="mortar-board" label={say(words.explain)} press={() => send({ kind: 'explain' })} />
        <IconButton icon="copy" label={say(words.copy)} press={() => send({ kind: 'copy-all' })} />
        <IconButton icon="save" label={say(words.save)} press={() => send({ kind: 'save' })} />
        <IconButton icon="clear-all" label={say(words.clear)} press={() => send({ kind: 'clear' })} />
      </span>
    </div>
  )
}

interface CheckProps {
  readonly word: string
  readonly isOn: boolean
  readonly turn: () => void
}

function Check({ word, isOn, turn }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={isOn} onChange={turn} />
      <span class="box">{isOn && <Icon name="check" size={14} />}</span>
      {word}
    </label>
  )
}

const words = {
  toolbar: (name: string): Text => ({ en: `Logs of ${name}`, ko: `${name} 로그` }),
  follow: { en: 'Follow', ko: '따라가기' } satisfies Text,
  pause: { en: 'Hold new lines back', ko: '새 줄 멈추기' } satisfies Text,
  goOn: { en: 'Show new lines again', ko: '새 줄 다시 보기' } satisfies Text,
  times: { en: 'Timestamps', ko: '시각 표시' } satisfies Text,
  wrap: { en: 'Wrap lines', ko: '줄 바꿈' } satisfies Text,
  explain: { en: 'Explain this', ko: '설명 보기' } satisfies Text,
  copy: { en: 'Copy all', ko: '모두 복사' } satisfies Text,
  save: { en: 'Save…', ko: '저장…' } satisfies Text,
  clear: { en: 'Clear', ko: '지우기' } satisfies Text,
}
