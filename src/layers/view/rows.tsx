import { Fragment } from 'preact'
import { sizeOf } from '../../webview/size.ts'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { FromView, LayerRow, Stack, WritableLayer } from '../protocol.ts'
import { isShared, words } from './words.ts'

type Send = (message: FromView) => void

/** The layers in words, in rows that are as high as the column's lines expect. */
export function Rows({ stack, send }: { readonly stack: Stack; readonly send: Send }) {
  const say = useSay()
  const { writable, layers, base, file } = stack
  return (
    <ul class="layers" aria-label={say(words.list)}>
      {writable.map((layer) => (
        <Writable key={layer.id} layer={layer} />
      ))}
      {layers.map((layer, index) => (
        // History has no IDs of its own; its order never changes.
        <Fragment key={index}>
          {base?.at === index && (
            <li class="from">
              <Icon name="package" size={14} />
              <span>
                {say(words.fromHere)} <b>{base.name}</b>
              </span>
              {file !== null && base.line !== null && <LineLink file={file} line={base.line} send={send} />}
            </li>
          )}
          <Layer layer={layer} file={file} send={send} />
        </Fragment>
      ))}
    </ul>
  )
}

function Writable({ layer }: { readonly layer: WritableLayer }) {
  const say = useSay()
  return (
    <li class="lyr">
      <span class="ins cut">
        <b>{say(words.writable)}</b> {say(words.of(layer.name))}
      </span>
      <span class="sub">
        <span>
          <Icon name="edit" size={12} />
          {say(words.changes(layer.changes))}
        </span>
        <span class="cut">
          <Icon name="trash" size={12} />
          {say(words.goneWithIt)}
        </span>
      </span>
    </li>
  )
}

function Layer({ layer, file, send }: { readonly layer: LayerRow; readonly file: string | null; readonly send: Send }) {
  const say = useSay()
  const { keyword, rest, size, isNote, sharedWith, line, fate } = layer
  const shared = isShared(layer)
  return (
    <li class={isNote ? 'lyr meta' : 'lyr'}>
      <span class="ins cut" title={`${keyword} ${rest}`}>
        <b>{keyword}</b> {rest}
      </span>
      <span class="marks">
        {isNote && <span class="tiny soft">{say(words.note)}</span>}
        {isNote && file !== null && line !== null && <LineLink file={file} line={line} send={send} />}
        {fate !== null && <FateTag fate={fate} />}
        {shared && (
          <span class="tag">
            <Icon name="link" size={12} />
            {say(words.sharedTag)}
          </span>
        )}
      </span>
      <span class="sz">{sizeOf(size)}</span>
      {!isNote && (
        <span class="sub">
          {shared && sharedWith !== null && (
            <span class="cut" title={sharedWith.join('\n')}>
              <Icon name="layers" size={12} />
              {say(words.storedOnce(sharedWith))}
            </span>
          )}
          {!shared && sharedWith !== null && (
            <span>
              <Icon name="circle-large-filled" size={12} class="c-info" />
              {say(size === 0 ? words.empty : words.ownTag)}
            </span>
          )}
          {fate !== null && <span class="cut">{say(words.fate[fate])}</span>}
          {file !== null && line !== null && <LineLink file={file} line={line} send={send} />}
        </span>
      )}
    </li>
  )
}

function FateTag({ fate }: { readonly fate: NonNullable<LayerRow['fate']> }) {
  const say = useSay()
  return (
    <span class="tag">
      <Icon name={fate === 'cached' ? 'history' : 'wrench'} size={12} />
      {say(fate === 'cached' ? words.cached : words.rebuilt)}
    </span>
  )
}

function LineLink({ file, line, send }: { readonly file: string; readonly line: number; readonly send: Send }) {
  const say = useSay()
  return (
    <span class="to-line">
      <Icon name="go-to-file" size={12} />
      <button type="button" class="link" onClick={() => send({ kind: 'open-line', line })}>
        {say(words.line(file, line))}
      </button>
    </span>
  )
}
