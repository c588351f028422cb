import { render } from 'preact'
import { connect } from '../../webview/view/host.ts'
import { type FromView, isToView, type ToView } from '../protocol.ts'
import { View } from './view.tsx'

const host = connect<FromView, ToView, never>(isToView)
const locale = document.documentElement.lang === 'ko' ? 'ko' : 'en'

function show(told: ToView | undefined): void {
  document.documentElement.lang = told?.locale ?? locale
  const place = document.getElementById('view')
  if (place) render(<View told={told} locale={locale} send={host.send} />, place)
}

host.onMessage(show)
show(undefined)
host.send({ kind: 'ready' })
