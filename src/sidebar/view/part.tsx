import type { ComponentChildren } from 'preact'
import type { Text } from '../../text.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import { type PartName, partKey } from './state.ts'
import { useWishes } from './wishes.ts'

export interface PartProps {
  readonly id: string
  readonly part: PartName
  readonly title: string
  /** Beside the title, small. */
  readonly note?: string | undefined
  readonly isUnfolded: boolean
  readonly children: ComponentChildren
}

/** A part of an open row that can be unfolded. */
export function Part({ id, part, title, note, isUnfolded, children }: PartProps) {
  const say = useSay()
  const { change, send } = useWishes()
  return (
    <div class="part">
      <div class="head">
        <button
          type="button"
          class="fold"
          aria-expanded={isUnfolded}
          data-part={partKey({ id, part })}
          onClick={() => change({ kind: 'part-turned', id, part })}
        >
          <Icon name={isUnfolded ? 'chevron-down' : 'chevron-right'} size={14} />
          {title}
          {note !== undefined && <span class="soft num">{note}</span>}
        </button>
        <IconButton
          icon="mortar-board"
          label={say(words.explain(title))}
          press={() => send({ kind: 'explain', topic: part })}
        />
      </div>
      {isUnfolded && <div class="held">{children}</div>}
    </div>
  )
}

const words = {
  explain: (title: string): Text => ({ en: `Explain: ${title}`, ko: `설명 보기: ${title}` }),
}
