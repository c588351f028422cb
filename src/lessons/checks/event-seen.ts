import * as z from 'zod/mini'
import { checkKind, code, word } from './check-kind.ts'
import { type EventPattern, eventPattern, eventSaid, matchesEvent } from './event-pattern.ts'

/** The Engine has told of such an event since the step began. Only where no state shows the act. */
export const eventSeen = checkKind({
  name: 'event.seen',
  arguments: z.extend(eventPattern, {
    name: z.optional(word),
    /** Only what came after the last event of this action counts: what that one undid is to be done again. */
    sinceLast: z.optional(word),
  }),
  goal: (given) => ({
    en: `Docker has reported \`${eventSaid(given)}\`${given.name === undefined ? '' : ` for \`${given.name}\``}`,
    ko: `${given.name === undefined ? '' : `\`${given.name}\`에 대해 `}도커가 \`${eventSaid(given)}\` 이벤트를 알렸습니다`,
  }),
  wants: () => ({}),
  needsEvents: true,
  judge: ({ name, sinceLast, ...pattern }, reading) => {
    const all = reading.events.filter((event) => name === undefined || event.attributes['name'] === name)
    const ofName = all.slice(all.findLastIndex(({ action }) => action === sinceLast) + 1)
    return verdictOf(
      pattern,
      ofName.find((event) => matchesEvent(event, pattern)) !== undefined,
      ofName.map(({ action }) => action),
    )
  },
})

function verdictOf(pattern: EventPattern, met: boolean, actions: readonly string[]) {
  const nothing = { en: 'no event yet', ko: '아직 이벤트가 없습니다' }
  const last = actions.slice(-6).join(' → ')
  const found = met ? eventSaid(pattern) : last
  return {
    met,
    expected: code(eventSaid(pattern)),
    found: found === '' ? nothing : code(found),
    comparable: last !== '',
  }
}
