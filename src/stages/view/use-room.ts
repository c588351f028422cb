import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** The width that an element has for what is in it, in CSS pixels; undefined until the browser has drawn it. */
export function useRoom(padding: number): {
  readonly place: RefObject<HTMLElement | null>
  readonly room: number | undefined
} {
  const place = useRef<HTMLElement>(null)
  const [room, measure] = useState<number | undefined>(undefined)
  useLayoutEffect(() => {
    const { current } = place
    if (current === null) return undefined
    const observer = new ResizeObserver(() => measure(current.clientWidth - padding))
    observer.observe(current)
    return () => observer.disconnect()
  }, [padding])
  return { place, room }
}
