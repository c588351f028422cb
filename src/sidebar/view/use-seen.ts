import { useEffect } from 'preact/hooks'
import type { SightName } from '../container-protocol.ts'
import { useWishes } from './wishes.ts'

/**
 * Has the host tell of something as long as the element is in the window.
 * @param what nothing is asked for while this is undefined
 */
export function useSeen(
  element: { readonly current: HTMLElement | null },
  what: SightName | undefined,
  id: string,
): void {
  const { send } = useWishes()
  useEffect(() => {
    const { current } = element
    if (current === null || what === undefined) return undefined
    let wasSeen = false
    const tell = (isSeen: boolean) => {
      if (isSeen === wasSeen) return
      wasSeen = isSeen
      send({ kind: 'see', what, id, isSeen })
    }
    const observer = new IntersectionObserver((entries) => tell(entries.some(({ isIntersecting }) => isIntersecting)))
    observer.observe(current)
    return () => {
      observer.disconnect()
      tell(false)
    }
  }, [element, what, id])
}
