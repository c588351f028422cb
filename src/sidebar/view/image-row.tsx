// biome-ignore-all lint/a11y/useSemanticElements: a tree with buttons in its rows is a treegrid, and HTML has no element for it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, and what is inside it; its cells never do.

import type { Text } from '../../text.ts'
import { Icon } from '../../webview/view/icon.tsx'
import { sizeOf } from '../../webview/view/size.ts'
import { useSay } from '../../webview/view/words.ts'
import type { ImageRow } from '../protocol.ts'

/** One image: its name, how many containers were made from it, and its size. */
export function ImageLine(props: { readonly image: ImageRow; readonly index: number; readonly isCurrent: boolean }) {
  const { image, index, isCurrent } = props
  const say = useSay()
  const { id, name, alsoNamed, size, usedBy } = image
  return (
    <div role="row" class="row one" data-key={id} aria-rowindex={index} aria-level={2} tabIndex={isCurrent ? 0 : -1}>
      <i />
      <Icon name="package" class="state" />
      <div role="gridcell">
        <div class="l1">
          <span class="name cut" title={[name, ...alsoNamed].join('\n')}>
            {name}
          </span>
          {alsoNamed.length > 0 && <span class="up num">+{alsoNamed.length}</span>}
          <span class="up use">{say(words.usedBy(usedBy))}</span>
          <span class="up num size">{sizeOf(size)}</span>
        </div>
      </div>
    </div>
  )
}

const words = {
  usedBy: (count: number): Text =>
    count === 0 ? { en: 'unused', ko: '안 쓰임' } : { en: `used by ${count}`, ko: `${count}개가 사용` },
}
