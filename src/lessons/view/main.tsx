import { render } from 'preact'
import { connect } from '../../webview/view/host.ts'
import { type FromPage, isToPage, type ToPage } from '../protocol.ts'
import { View } from './view.tsx'

const host = connect<FromPage, ToPage, undefined>(isToPage)

host.onMessage(({ locale, page }) => {
  document.documentElement.lang = locale
  const place = document.getElementById('view')
  if (place) render(<View locale={locale} page={page} send={host.send} />, place)
})
host.send({ kind: 'ready' })
