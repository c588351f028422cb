import type { EngineDocument } from '../engine/document.ts'
import type { EngineEvent } from '../engine/engine-event.ts'
import { isProbe } from '../engine/image-probe.ts'
import { textAt } from './document-path.ts'
import type { EndedCommand } from './reading.ts'

/**
 * A lesson's own record of what happened: the engine's events, the containers as they were while they lived, and the
 * `docker` commands that ended. An event is proof only where no state shows the act.
 */
export interface Journal {
  /** Events in the order of the engine's clock. One that is told twice (replayed) is kept once. */
  add(event: EngineEvent): void
  /** A container's document, read when it was made or started: afterwards it may be gone. */
  note(document: EngineDocument): void
  end(command: EndedCommand): void
  /** The time of the latest event by the engine's clock; `otherwise` while there is none. */
  latest(otherwise: number): number
  eventsSince(since: number): readonly EngineEvent[]
  madeSince(since: number): readonly EngineDocument[]
  commandsSince(since: number): readonly EndedCommand[]
}

// A lesson of an hour makes some hundred events; a busy engine must not fill the memory.
const keptEvents = 2000
const keptCommands = 50

export function newJournal(): Journal {
  let events: EngineEvent[] = []
  let commands: EndedCommand[] = []
  const documents = new Map<string, EngineDocument>()
  return {
    add(event) {
      // What we look into images with is nobody's deed.
      if (isProbe(event) || events.some((known) => isSame(known, event))) return
      events = [...events, event].toSorted((left, right) => left.at - right.at).slice(-keptEvents)
    },
    note(document) {
      documents.set(textAt(document, 'Id'), document)
    },
    end(command) {
      commands = [...commands, command].slice(-keptCommands)
    },
    latest: (otherwise) => events.at(-1)?.at ?? otherwise,
    eventsSince: (since) => events.filter(({ at }) => at > since),
    madeSince: (since) =>
      events
        .filter(({ type, action, at }) => type === 'container' && action === 'create' && at > since)
        .map(({ id }) => documents.get(id))
        .filter((document) => document !== undefined),
    commandsSince: (since) => commands.filter(({ at }) => at > since),
  }
}

function isSame(one: EngineEvent, other: EngineEvent): boolean {
  return (
    one.at === other.at &&
    one.id === other.id &&
    one.type === other.type &&
    one.action === other.action &&
    one.detail === other.detail &&
    one.attributes['signal'] === other.attributes['signal']
  )
}
