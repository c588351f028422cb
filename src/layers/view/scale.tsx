import { sizeOf } from '../../webview/size.ts'
import { useSay } from '../../webview/view/words.ts'
import type { Stack } from '../protocol.ts'
import { isShared, words } from './words.ts'

/** The layers side by side, as wide as they have bytes: the drawing where there is no room for a column beside the rows. */
export function Scale({ stack: { writable, layers } }: { readonly stack: Stack }) {
  const say = useSay()
  return (
    <div class="scale" role="img" aria-label={say(words.stack)}>
      {writable.map(({ id, name }) => (
        <span key={id} class="writable" title={`${say(words.writable)} ${say(words.of(name))}`} />
      ))}
      {layers.map(
        (layer, index) =>
          !layer.isNote && (
            <span
              // History has no IDs of its own; its order never changes.
              key={index}
              class={isShared(layer) ? 'shared' : 'own'}
              style={{ flexGrow: layer.size, flexBasis: 0 }}
              title={`${layer.keyword} ${layer.rest} (${sizeOf(layer.size)})`}
            />
          ),
      )}
    </div>
  )
}
