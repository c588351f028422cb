import type { Text } from '../../text.ts'
import { useSay } from './words.ts'

/** Said in the place of what is still on its way. */
export function Reading({ text, class: look = '' }: { readonly text: Text; readonly class?: string }) {
  const say = useSay()
  return (
    <p class={`soft ${look}`.trim()} role="status">
      {say(text)}
    </p>
  )
}
