import type { ConnectionPicture } from '../../../src/sidebar/engine-protocol.ts'
import type { ToView } from '../../../src/sidebar/protocol.ts'
import type { ContainerRow } from '../../../src/sidebar/row-protocol.ts'
import type { ImageRow } from '../../../src/sidebar/thing-protocol.ts'
import { beginning, type State } from '../../../src/sidebar/view/state.ts'
import { update } from '../../../src/sidebar/view/update.ts'
import { idOf } from '../../engine/still-engine.ts'

/** A running container, but for what is said of it. @param character its ID consists of it */
export function row(character: string, change: Partial<ContainerRow> = {}): ContainerRow {
  return {
    id: idOf(character),
    name: `name-${character}`,
    image: 'nginx',
    state: 'running',
    createdAt: 0,
    since: 0,
    exitCode: null,
    ending: null,
    health: null,
    ports: [],
    project: null,
    ...change,
  }
}

export function image(name: string, change: Partial<ImageRow> = {}): ImageRow {
  return {
    id: `sha256:${name}`,
    name,
    alsoNamed: [],
    isDangling: false,
    size: 1000,
    createdAt: 0,
    usedBy: [],
    ...change,
  }
}

export const place = { name: 'default', host: 'unix:///var/run/docker.sock' }
export const connected: ConnectionPicture = { kind: 'connected', place, version: '28.3.1', card: null }

export function picture(change: Partial<ToView & { kind: 'picture' }> = {}): ToView {
  return {
    kind: 'picture',
    locale: 'en',
    now: 0,
    connection: connected,
    containers: [],
    images: [],
    volumes: [],
    networks: [],
    ...change,
  }
}

/** The state after the host has said this. */
export function told(message: ToView, state: State = beginning('en', undefined)): State {
  return update(state, { kind: 'told', message, at: 0 })
}
