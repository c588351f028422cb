import { render } from 'preact'
import { connect } from '../../webview/view/host.ts'
import { type FromView, isToView, type ToView } from '../protocol.ts'
import { beginning, type Change, update } from './state.ts'
import { View } from './view.tsx'

const host = connect<FromView, ToView, never>(isToView)
let state = beginning(document.documentElement.lang === 'ko' ? 'ko' : 'en')

function change(next: Change): void {
  state = update(state, next)
  document.documentElement.lang = state.locale
  const place = document.getElementById('view')
  if (place) render(<View state={state} change={change} send={host.send} />, place)
}

host.onMessage((message) => change({ kind: 'told', message, at: Date.now() }))
host.send({ kind: 'ready' })
