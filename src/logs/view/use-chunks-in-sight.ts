import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Stretch } from '../../webview/view/in-sight.ts'
import type { Chunk } from './chunks.ts'
import type { State } from './state.ts'

/** Where one looks in the log, and how high its chunks are. */
export interface ChunksInSight {
  readonly sight: Stretch
  readonly heightOf: (chunk: Chunk) => number
  /** Looks where one is now. */
  readonly look: () => void
}

/** Measures the chunks that are drawn; those that are not yet are thought to have one row of text a line. */
export function useChunksInSight(
  box: { readonly current: HTMLElement | null },
  { chunks, follows, wraps, showsOut, showsErr, showsTime }: State,
): ChunksInSight {
  const [top, setTop] = useState(0)
  const measured = useRef(new Map<number, number>())
  const heightOf = ({ key, entries }: Chunk) => measured.current.get(key) ?? entries.length * rowHeight

  // What changes the height of every line makes all that was measured wrong.
  useLayoutEffect(() => {
    const forget = () => measured.current.clear()
    window.addEventListener('resize', forget)
    return () => {
      forget()
      window.removeEventListener('resize', forget)
    }
  }, [wraps, showsOut, showsErr, showsTime])
  useLayoutEffect(() => {
    for (const element of box.current?.querySelectorAll<HTMLElement>('[data-chunk]') ?? []) {
      measured.current.set(Number(element.dataset['chunk']), element.offsetHeight)
    }
  })

  const look = () => setTop(Math.floor((box.current?.scrollTop ?? 0) / step) * step)
  // Where one is when it follows no longer; until then nobody looked.
  useLayoutEffect(() => {
    if (!follows) look()
  }, [follows])

  const height = box.current?.clientHeight ?? window.innerHeight
  const whole = follows ? chunks.reduce((sum, chunk) => sum + heightOf(chunk), 0) : 0
  const from = follows ? whole - height : top
  return {
    sight: { top: from, bottom: from + height + step },
    heightOf,
    look,
  }
}

const rowHeight = 18
const step = 200
