import { useSay } from '../../webview/view/words.ts'
import type { Stack } from '../protocol.ts'
import { columnOf } from './column.ts'
import { words } from './words.ts'

/** The column of blocks, with a line from each to its row. */
export function ColumnDrawing({ stack }: { readonly stack: Stack }) {
  const say = useSay()
  const { blocks, height } = columnOf(stack)
  return (
    <svg role="img" aria-label={say(words.stack)} width="112" height={height}>
      <Hatching id="hatch" />
      {blocks.map(({ key, kind, top, height: high, row }) => (
        <g key={key}>
          <rect
            class={`blk ${kind}`}
            x="0.5"
            y={top + 0.5}
            width="71"
            height={Math.max(high - 1, 1)}
            rx={high > 4 ? 2 : 0}
          />
          {kind === 'shared' && high > 4 && <rect x="1" y={top + 1} width="70" height={high - 2} fill="url(#hatch)" />}
          <path class="lead" d={`M72,${top + high / 2} H82 L100,${row} H112`} />
        </g>
      ))}
    </svg>
  )
}

/** What the blocks mean. */
export function Key() {
  const say = useSay()
  const entries = [
    { kind: 'own', text: words.keyOwn },
    { kind: 'shared', text: words.keyShared },
    { kind: 'writable', text: words.keyWritable },
  ] as const
  return (
    <ul class="key">
      {entries.map(({ kind, text }) => (
        <li key={kind}>
          <svg width="16" height="12" aria-hidden="true">
            <rect class={`blk ${kind}`} x="0.5" y="0.5" width="15" height="11" rx="2" />
            {kind === 'shared' && (
              <>
                <Hatching id="hatch-key" />
                <rect x="1" y="1" width="14" height="10" fill="url(#hatch-key)" />
              </>
            )}
          </svg>
          {say(text)}
        </li>
      ))}
    </ul>
  )
}

function Hatching({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatch" x1="0" y1="0" x2="0" y2="6" />
      </pattern>
    </defs>
  )
}
