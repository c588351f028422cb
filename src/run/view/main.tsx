import { render } from 'preact'
import { connect } from '../../webview/view/host.ts'
import { areFields, type Fields, type FromView, isToView, type ToView } from '../protocol.ts'
import { beginning, type Change, update } from './state.ts'
import { View } from './view.tsx'

const host = connect<FromView, ToView, Fields>(isToView)
let state = beginning(
  document.documentElement.lang === 'ko' ? 'ko' : 'en',
  areFields(host.kept) ? host.kept : undefined,
)

function change(next: Change): void {
  state = update(state, next)
  // A tab that is hidden loses its document, and what was typed must not go with it.
  if (next.kind !== 'told') host.keep(state.fields)
  document.documentElement.lang = state.locale
  const place = document.getElementById('view')
  if (place) render(<View state={state} change={change} send={host.send} />, place)
}

host.onMessage((message) => change({ kind: 'told', message, at: Date.now() }))
host.send({ kind: 'ready' })
