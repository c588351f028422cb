import type { ComponentChildren } from 'preact'
import { Icon } from '../../webview/view/icon.tsx'
import type { ViewKind, ViewLink } from '../prose-protocol.ts'
import { useSend } from './sending.ts'

interface Props {
  readonly link: Pick<ViewLink, 'view' | 'of'>
  /** The words to press. */
  readonly children: ComponentChildren
}

/** A word of the prose that opens another page of Drydock. */
export function ToView({ link: { view, of }, children }: Props) {
  const send = useSend()
  return (
    <button type="button" class="to-view" onClick={() => send({ kind: 'view', view, of })}>
      <Icon name={icons[view]} size={14} />
      {children}
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
