import { useLayoutEffect, useState } from 'preact/hooks'
import type { Stretch } from '../../webview/view/in-sight.ts'

/** Which stretch of an element is in the window, in steps: it changes seldom enough to draw anew each time. */
export function useSight(element: { readonly current: HTMLElement | null }): Stretch {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const look = () => setTop(Math.floor(-(element.current?.getBoundingClientRect().top ?? 0) / step) * step)
    look()
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [element])
  return { top, bottom: top + window.innerHeight + step }
}

const step = 200
