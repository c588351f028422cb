import type { EngineEvent } from '../engine/engine-event.ts'
import { imageNamed } from './image-name.ts'
import type { Lesson } from './lesson.ts'
import type { StripEvent } from './protocol.ts'
import type { Values } from './variables.ts'

// What changes a container's life or brings an image; the rest (exec, attach, networks) would hide it.
const shown = ['pull', 'create', 'start', 'pause', 'unpause', 'kill', 'die', 'stop', 'restart', 'destroy']
const mostShown = 6

/** The engine's latest events about the lesson's containers and images. */
export function stripOf(events: readonly EngineEvent[], { variables }: Lesson, values: Values): readonly StripEvent[] {
  const named = (kind: 'container' | 'image') =>
    Object.entries(variables).flatMap(([name, variable]) => (kind in variable ? [values[name] ?? ''] : []))
  const [containers, images] = [named('container'), named('image')]
  const isOurs = ({ type, id, attributes }: EngineEvent) =>
    type === 'image'
      ? images.some((image) => imageNamed(id, image))
      : type === 'container' &&
        (containers.includes(attributes['name'] ?? '') ||
          images.some((image) => imageNamed(attributes['image'] ?? '', image)))
  return events
    .filter((event) => shown.includes(event.action) && isOurs(event))
    .filter((event, index, all) => !isWindowChange(event, all.slice(index + 1)))
    .slice(-mostShown)
    .map(({ action, id, type, at, attributes }) => ({
      action: [action, attributes['signal'] ?? attributes['exitCode']].filter(Boolean).join(' '),
      about: type === 'image' ? id : (attributes['name'] ?? ''),
      at,
    }))
}

/**
 * A terminal whose size has changed tells the container so, by a signal; `httpd` is stopped by the same one, and then its
 * end follows.
 */
function isWindowChange({ action, id, attributes }: EngineEvent, later: readonly EngineEvent[]): boolean {
  return action === 'kill' && attributes['signal'] === '28' && later.find((one) => one.id === id)?.action !== 'die'
}
