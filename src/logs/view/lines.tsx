import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Text } from '../../text.ts'
import { piecesInSight } from '../../webview/view/in-sight.ts'
import { useSay } from '../../webview/view/words.ts'
import type { FromView } from '../protocol.ts'
import type { Chunk } from './chunks.ts'
import { Line } from './line.tsx'
import { Mark } from './mark.tsx'
import type { Match, Search } from './search.ts'
import type { State } from './state.ts'
import { useChunksInSight } from './use-chunks-in-sight.ts'

export interface LinesProps {
  readonly state: State
  readonly follow: (follows: boolean) => void
  readonly send: (message: FromView) => void
}

/** The lines, the newest in sight while the view follows. */
export function Lines({ state, follow, send }: LinesProps) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const lastTop = useRef(0)
  const { chunks, follows, search } = state
  const here = search.matches[search.here]
  const { sight, heightOf, look } = useChunksInSight(box, state)
  const standing = {
    keyOf: ({ key }: Chunk) => key,
    heightOf,
    isKept: (chunk: Chunk) => isIn(chunk, here),
    // While it follows, what is out of sight is replaced before anybody scrolls there.
    nearby: follows ? 100 : 400,
  }

  useLayoutEffect(() => {
    const { current } = box
    if (!follows || current === null) return undefined
    const toEnd = () => current.scrollTo({ top: current.scrollHeight })
    toEnd()
    const observer = new ResizeObserver(toEnd)
    observer.observe(current)
    for (const child of current.children) observer.observe(child)
    return () => observer.disconnect()
  }, [chunks, follows, state.wraps])

  useLayoutEffect(() => {
    box.current?.querySelector('mark.here')?.scrollIntoView({ block: 'nearest' })
  }, [here?.entry, here?.start])

  const classes = [
    'logs',
    !state.showsTime && 'no-time',
    !state.wraps && 'no-wrap',
    !state.showsOut && 'no-out',
    !state.showsErr && 'no-err',
  ]
  return (
    <div
      ref={box}
      class={classes.filter(Boolean).join(' ')}
      role="log"
      aria-live="off"
      aria-label={say(words.lines)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it.
      tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        const isAtEnd = scrollHeight - scrollTop - clientHeight < 24
        const step = scrollTop - lastTop.current
        lastTop.current = scrollTop
        // At the end, while it follows, what is in sight is known without looking.
        if (!isAtEnd || !follows) look()
        if (isAtEnd && step > 0 && !follows) follow(true)
        if (!isAtEnd && step < 0 && follows) follow(false)
      }}
    >
      <div>
        {piecesInSight(chunks, standing, sight).map((piece) =>
          piece.kind === 'gap' ? (
            <div key={piece.key} style={{ height: `${piece.height}px` }} />
          ) : (
            <ChunkOfLines
              key={piece.item.key}
              chunk={piece.item}
              search={search}
              send={send}
              here={isIn(piece.item, here) ? here : undefined}
            />
          ),
        )}
      </div>
    </div>
  )
}

interface ChunkProps {
  readonly chunk: Chunk
  readonly search: Search
  readonly send: (message: FromView) => void
  /** The match in sight, where it is in here. */
  readonly here: Match | undefined
}

/** Drawn once: again only when a line is added to it, or when something else is looked for. */
function ChunkOfLines({ chunk, search, here, send }: ChunkProps) {
  return useMemo(
    () => (
      <div class="chunk" data-chunk={chunk.key}>
        {chunk.entries.map((entry) =>
          entry.kind === 'line' ? (
            <Line key={entry.key} line={entry} matches={search.inEntry.get(entry.key) ?? []} here={here} />
          ) : (
            <Mark key={entry.key} entry={entry} send={send} />
          ),
        )}
      </div>
    ),
    // What is found in a chunk follows from the chunk and the question.
    [chunk, search.question, here],
  )
}

function isIn({ entries }: Chunk, match: Match | undefined): boolean {
  const [first] = entries
  const last = entries.at(-1)
  return (
    match !== undefined &&
    first !== undefined &&
    last !== undefined &&
    match.entry >= first.key &&
    match.entry <= last.key
  )
}

const words = {
  lines: { en: 'Log lines', ko: '로그' },
} satisfies Record<string, Text>
