import * as z from 'zod/mini'
import type { EngineEvent } from '../../engine/engine-event.ts'
import { checkKind, code, word } from './check-kind.ts'
import { type EventPattern, eventPattern, eventSaid, matchesEvent } from './event-pattern.ts'

/** One container of that name has gone through these events in this order since the step began; others may lie between. */
export const eventOrder = checkKind({
  name: 'event.order',
  arguments: z.strictObject({ name: word, events: z.array(eventPattern).check(z.minLength(2)) }),
  goal: ({ events }) => ({
    en: `It happened in this order: ${said(events)}`,
    ko: `다음 차례로 일어났습니다: ${said(events)}`,
  }),
  wants: () => ({}),
  needsEvents: true,
  judge: ({ name, events }, reading) => {
    const ofName = reading.events.filter((event) => event.attributes['name'] === name)
    const ids = [...new Set(ofName.map(({ id }) => id))]
    const met = ids.some((id) =>
      inOrder(
        ofName.filter((event) => event.id === id),
        events,
      ),
    )
    const seen = ofName.filter((event) => events.some(({ action }) => action === event.action))
    const nothing = { en: 'no such event yet', ko: '아직 그런 이벤트가 없습니다' }
    const found = code((met ? events.map(eventSaid) : seen.map(({ action }) => action)).join(' → '))
    return {
      met,
      expected: code(events.map(eventSaid).join(' → ')),
      found: !met && seen.length === 0 ? nothing : found,
      comparable: seen.length > 0,
    }
  },
})

function inOrder(events: readonly EngineEvent[], patterns: readonly EventPattern[]): boolean {
  let next = 0
  for (const event of events) {
    const pattern = patterns[next]
    if (pattern && matchesEvent(event, pattern)) next += 1
  }
  return next === patterns.length
}

function said(events: readonly EventPattern[]): string {
  return events.map((event) => `\`${eventSaid(event)}\``).join(', ')
}
