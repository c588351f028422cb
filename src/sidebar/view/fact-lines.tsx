import { useRef } from 'preact/hooks'
import type { Text } from '../../text.ts'
import { Coded } from '../../webview/view/coded.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { FactsSight } from '../container-protocol.ts'
import type { ContainerRow } from '../row-protocol.ts'
import { useSeen } from './use-seen.ts'

/** What else there is to know about how a container came to be as it is: restarts, and why it did not start. */
export function FactLines({ container, facts }: { container: ContainerRow; facts: FactsSight | undefined }) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  useSeen(box, 'facts', container.id)
  return (
    <div class="facts" ref={box}>
      {facts !== undefined && facts.restarts > 0 && (
        <p>
          <Coded text={say(words.restarts(facts.restarts, facts.policy))} />
        </p>
      )}
      {facts !== undefined && facts.error !== '' && <p class="raw">{facts.error}</p>}
    </div>
  )
}

const words = {
  restarts: (count: number, policy: string): Text => ({
    en: `Its restart policy (\`--restart ${policy}\`) has started it again ${count === 1 ? 'once' : `${count} times`}.`,
    ko: `재시작 정책(\`--restart ${policy}\`)에 따라 ${count}번 다시 시작했습니다.`,
  }),
}
