import { render } from 'preact'
import type { Locale } from '../../text.ts'
import { connect } from '../../webview/view/host.ts'
import { type FromView, isToView, type ToView } from '../protocol.ts'
import { View } from './view.tsx'

const host = connect<FromView, ToView, never>(isToView)

function show(locale: Locale, command: string | null): void {
  document.documentElement.lang = locale
  const place = document.getElementById('view')
  if (place) render(<View locale={locale} asked={command} send={host.send} />, place)
}

host.onMessage(({ locale, command }) => show(locale, command))
show(document.documentElement.lang === 'ko' ? 'ko' : 'en', null)
host.send({ kind: 'ready' })
