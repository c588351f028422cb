import { Fragment } from 'preact'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { StripEvent } from '../protocol.ts'
import { words } from './words.ts'

/** The engine's latest events, one after the other, with the time between them. */
export function Strip({ events }: { readonly events: readonly StripEvent[] }) {
  const say = useSay()
  return (
    <section class="block" aria-labelledby="strip">
      <div class="head">
        <h2 id="strip">{say(words.strip)}</h2>
      </div>
      <ol class="strip">
        {events.map(({ action, about, at }, index) => {
          const before = events[index - 1]
          return (
            <Fragment key={`${at} ${action}`}>
              {before && (
                <li class="gap" aria-hidden="true">
                  <span>{say(words.seconds(((at - before.at) / 1000).toFixed(1)))}</span>
                </li>
              )}
              <li>
                <div class="ev">
                  <div class="k">
                    <Icon name="check" size={14} class="c-ok" />
                    {action}
                  </div>
                  <div class="d">{about}</div>
                </div>
              </li>
            </Fragment>
          )
        })}
      </ol>
    </section>
  )
}
