import type { ComponentChildren } from 'preact'
import { Icon } from '../../webview/view/icon.tsx'
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
  const { change } = useWishes()
  return (
    <div class="part">
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
      {isUnfolded && <div class="held">{children}</div>}
    </div>
  )
}
