import { Button } from '../../webview/view/button.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { Rung } from '../protocol.ts'
import { Blocks } from './prose.tsx'
import { useSend } from './sending.ts'
import { rungWords, words } from './words.ts'

/** The ladder of hints, opened one rung after the other. */
export function Hints({ hints }: { readonly hints: readonly Rung[] }) {
  const say = useSay()
  const send = useSend()
  const open = hints.filter(({ text }) => text !== undefined).length
  return (
    <section class="block" aria-labelledby="hints">
      <div class="head">
        <h2 id="hints">{say(words.hints)}</h2>
        <span class="end">{say(words.hintsOpen(open, hints.length))}</span>
      </div>
      <ol class="ladder">
        {hints.map(({ kind, text }, index) => (
          <li key={kind} class={text === undefined ? 'closed' : 'open'}>
            <span class="n" aria-hidden="true">
              {index + 1}
            </span>
            {text === undefined ? (
              <span>{say(rungWords[kind])}</span>
            ) : (
              <div class="text">
                <Blocks blocks={text} />
              </div>
            )}
            {index === open ? (
              <Button press={() => send({ kind: 'hint' })}>
                <span aria-hidden="true">{say(words.open)}</span>
                <span class="vh">{say(words.openHint(say(rungWords[kind])))}</span>
              </Button>
            ) : (
              <span />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
