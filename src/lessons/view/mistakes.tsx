import { Button } from '../../webview/view/button.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { Card } from '../protocol.ts'
import { Line } from './line.tsx'
import { Blocks } from './prose.tsx'
import { useSend } from './sending.ts'
import { words } from './words.ts'

/** What went wrong and why, with the real words of the error. Solved ones stay, ticked. */
export function Mistakes({ cards }: { readonly cards: readonly Card[] }) {
  return (
    <div aria-live="polite">
      {cards.map((card, index) => (
        <Mistake key={`${card.id} ${card.at}`} card={card} index={index} />
      ))}
    </div>
  )
}

function Mistake({ card, index }: { readonly card: Card; readonly index: number }) {
  const say = useSay()
  const send = useSend()
  const { title, body, error, fix, solved, from } = card
  return (
    <section class="mistake" role="note">
      <div class="h">
        <Icon name="warning" class="c-warn" />
        <span>
          <Line inlines={title} />
        </span>
        <span class="end">
          {solved ? (
            <span class="done">
              <Icon name="check" size={14} class="c-ok" />
              {say(words.solved)}
            </span>
          ) : (
            say(words.seen[from])
          )}
        </span>
      </div>
      <div class="b">
        {error !== undefined && <blockquote class="error mono">{error}</blockquote>}
        <Blocks blocks={body} />
        {fix !== undefined && !solved && (
          <div class="acts">
            <code>{fix}</code>
            <span class="grow" />
            <Button icon="terminal" press={() => send({ kind: 'type-fix', index })}>
              {say(words.type)}
            </Button>
          </div>
        )}
      </div>
    </section>
  )
}
