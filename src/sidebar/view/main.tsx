import { render } from 'preact'
import { connect } from '../../webview/view/host.ts'
import { type FromView, isToView, type ToView } from '../protocol.ts'
import { beginning, type Kept, type State } from './state.ts'
import { type Change, update } from './update.ts'
import { View } from './view.tsx'
import type { Wishes } from './wishes.ts'

const host = connect<FromView, ToView, Kept>(isToView)
let state = beginning(document.documentElement.lang === 'ko' ? 'ko' : 'en', host.kept)
const wishes: Wishes = { send: host.send, change }

function change(next: Change): void {
  show(update(state, next))
}

function show(next: State): void {
  const { folded, open, sort, unfolded } = next
  const isKept = [folded === state.folded, open === state.open, sort === state.sort, unfolded === state.unfolded]
  if (isKept.includes(false)) host.keep({ folded, open, sort, unfolded })
  state = next
  document.documentElement.lang = state.locale
  const place = document.getElementById('view')
  if (place) render(<View state={state} wishes={wishes} />, place)
}

host.onMessage((message) => change({ kind: 'told', message, at: Date.now() }))
show(state)
host.send({ kind: 'ready' })
