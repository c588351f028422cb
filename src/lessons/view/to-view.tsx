import { Icon } from '../../webview/view/icon.tsx'
import type { ViewKind, ViewLink } from '../prose-protocol.ts'
import { Line } from './prose.tsx'
import { useSend } from './sending.ts'

/** A word of the prose that opens another page of Drydock. */
export function ToView({ link: { view, of, children } }: { readonly link: ViewLink }) {
  const send = useSend()
  return (
    <button type="button" class="to-view" onClick={() => send({ kind: 'view', view, of })}>
      <Icon name={icons[view]} size={14} />
      <Line inlines={children} />
    </button>
  )
}

const icons: Readonly<Record<ViewKind, string>> = {
  layers: 'layers',
  stages: 'type-hierarchy-sub',
  logs: 'output',
  reference: 'book',
  findings: 'checklist',
}
