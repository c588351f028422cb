import { SpokenLocale } from '../../webview/view/words.ts'
import type { FromView } from '../protocol.ts'
import { Foot } from './foot.tsx'
import { Lines } from './lines.tsx'
import type { Change, State } from './state.ts'
import { Toolbar } from './toolbar.tsx'

export interface ViewProps {
  readonly state: State
  readonly change: (change: Change) => void
  readonly send: (message: FromView) => void
}

/** The whole tab. */
export function View({ state, change, send }: ViewProps) {
  return (
    <SpokenLocale.Provider value={state.locale}>
      <div class="log-tab">
        <Toolbar state={state} change={change} send={send} />
        <Lines state={state} follow={(on) => change({ kind: 'switched', what: 'follows', on })} send={send} />
        <Foot state={state} send={send} />
      </div>
    </SpokenLocale.Provider>
  )
}
