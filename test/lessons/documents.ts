import type { EngineDocument } from '../../src/engine/document.ts'
import type { Container } from '../../src/engine/engine.ts'
import type { EngineEvent } from '../../src/engine/engine-event.ts'
import { nothingRead, type Reading } from '../../src/lessons/reading.ts'
import { containerRow } from '../engine/fake-engine.ts'

/** The Engine's document on a running nginx, as `docker inspect` shows it, but for what is said of it. */
export function containerDocument(change: Readonly<Record<string, unknown>> = {}): EngineDocument {
  return {
    Id: 'a'.repeat(64),
    Name: '/web',
    Image: 'sha256:1',
    State: { Status: 'running', ExitCode: 0 },
    Config: { Image: 'nginx', AttachStdout: false, Labels: {} },
    HostConfig: { AutoRemove: false, PortBindings: { '80/tcp': [{ HostIp: '', HostPort: '8080' }] } },
    NetworkSettings: { Ports: { '80/tcp': [{ HostIp: '0.0.0.0', HostPort: '8080' }] } },
    Mounts: [],
    ...change,
  }
}

/** A row of the engine's list, but for what is said of it. */
export function row(change: Partial<Container> = {}): Container {
  return containerRow('a'.repeat(64), { name: 'web', createdAt: 0, ...change })
}

/** An event of the container `web`, but for what is said of it. */
export function event(action: string, change: Partial<EngineEvent> = {}): EngineEvent {
  const attributes = { name: 'web', image: 'nginx' }
  return { type: 'container', action, detail: undefined, id: 'a'.repeat(64), attributes, at: 1, ...change }
}

/** What was read, but for what is said of it: nothing. */
export function reading(change: Partial<Reading> = {}): Reading {
  return { ...nothingRead, ...change }
}
