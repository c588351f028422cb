import { render } from 'preact'
import { connect } from '../../webview/view/host.ts'
import { type FromView, isToView, type ToView } from '../protocol.ts'
import { beginning, type Change, type Kept, update } from './state.ts'
import { View } from './view.tsx'

const host = connect<FromView, ToView, Kept>(isToView)
let state = beginning(document.documentElement.lang === 'ko' ? 'ko' : 'en', host.kept)

function change(next: Change): void {
  state = update(state, next)
  if (next.kind === 'switched') host.keep({ showsTime: state.showsTime, wraps: state.wraps })
  show()
}

function show(): void {
  document.documentElement.lang = state.locale
  const place = document.getElementById('view')
  if (place) render(<View state={state} change={change} send={host.send} />, place)
}

host.onMessage((message) => {
  change({ kind: 'told', message })
  // The host sends no more until these are on the screen.
  if (message.kind === 'items') requestAnimationFrame(() => host.send({ kind: 'drawn' }))
})
show()
host.send({ kind: 'ready' })
