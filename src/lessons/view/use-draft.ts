import { useEffect, useState } from 'preact/hooks'
import { useSend } from './sending.ts'

/**
 * What the learner lays out, and how to lay it out anew. The page comes back with it a moment later; until then what was
 * chosen here counts, so that quick hands lose nothing.
 * @param laid what the page knows
 */
export function useDraft(laid: readonly string[]): readonly [readonly string[], (given: readonly string[]) => void] {
  const send = useSend()
  const [own, become] = useState<readonly string[] | undefined>(undefined)
  const isBack = own !== undefined && own.join('\n') === laid.join('\n')
  useEffect(() => {
    if (isBack) become(undefined)
  }, [isBack])
  const lay = (given: readonly string[]) => {
    become(given)
    send({ kind: 'draft', given })
  }
  return [own ?? laid, lay]
}
