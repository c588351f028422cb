import { useRef } from 'preact/hooks'
import type { Text } from '../../text.ts'
import { Coded } from '../../webview/view/coded.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { ChangeRow, ChangesSight } from '../container-protocol.ts'
import type { ContainerRow } from '../row-protocol.ts'
import { useSeen } from './use-seen.ts'

export interface ChangesPartProps {
  readonly container: ContainerRow
  readonly sight: ChangesSight | undefined
  /** Why it cannot be seen. */
  readonly hidden: string | undefined
}

/** What a container has written over its image: its own, topmost layer. */
export function ChangesPart({ container, sight, hidden }: ChangesPartProps) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  useSeen(box, 'changes', container.id)
  return (
    <div class="changes" ref={box}>
      {hidden !== undefined && <p class="raw">{hidden}</p>}
      {hidden === undefined && sight?.count === 0 && <p>{say(words.none)}</p>}
      {hidden === undefined && sight !== undefined && sight.count > 0 && (
        <>
          <ul>
            {sight.changes.map(({ kind, path }) => (
              <li key={path}>
                <b class={kind} title={say(kinds[kind].word)}>
                  {kinds[kind].letter}
                </b>
                <span class="mono cut" title={path}>
                  {path}
                </span>
              </li>
            ))}
          </ul>
          {sight.count > sight.changes.length && <p>{say(words.more(sight.count - sight.changes.length))}</p>}
          <p>
            <Coded text={say(words.what)} />
          </p>
        </>
      )}
    </div>
  )
}

// The letters of `docker diff`.
const kinds: Readonly<Record<ChangeRow['kind'], { readonly letter: string; readonly word: Text }>> = {
  added: { letter: 'A', word: { en: 'Added', ko: '추가됨' } },
  changed: { letter: 'C', word: { en: 'Changed', ko: '바뀜' } },
  deleted: { letter: 'D', word: { en: 'Deleted', ko: '삭제됨' } },
}

const words = {
  none: {
    en: 'Nothing: it is still as its image made it.',
    ko: '바뀐 것이 없습니다. 이미지 그대로입니다.',
  } satisfies Text,
  what: {
    en: 'These are in the container’s own layer: `docker rm` throws them away. A means added, C changed, D deleted.',
    ko: '컨테이너만의 레이어에 있으므로 `docker rm`으로 함께 사라집니다. A는 추가, C는 변경, D는 삭제입니다.',
  } satisfies Text,
  more: (count: number): Text => ({ en: `and ${count} more`, ko: `그 밖에 ${count}개` }),
}
