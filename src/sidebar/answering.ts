import * as vscode from 'vscode'
import type { Endpoint } from '../engine/endpoint.ts'
import type { Container, Engine } from '../engine/engine.ts'
import type { LiveEngine } from '../engine/live.ts'
import type { Step } from '../engine/problem-card.ts'
import type { Acting } from './acting.ts'
import { containerCommandLine, firstContainer, portAddress } from './commands.ts'
import type { DeedName } from './container-protocol.ts'
import { lessonAbout } from './explaining.ts'
import type { Journal } from './journal.ts'
import { journalCommandLine } from './journal-commands.ts'
import { cardFor, publishedPorts, type Surroundings } from './picture.ts'
import type { CommandName, FromView } from './protocol.ts'
import type { Sights } from './sights.ts'
import { grant, type Things, thingCommandLine } from './things.ts'

/** Where the view's wishes lead. */
export interface Doors {
  readonly live: LiveEngine
  readonly acting: Acting
  readonly journal: Journal
  readonly sendAll: () => void
  readonly surroundings: () => Surroundings
  readonly openLogs: (container: Container) => void
  readonly typeInTerminal: (command: string, endpoint: Endpoint | undefined) => void
  readonly sights: Sights
  readonly doDeed: (deed: DeedName, container: Container, engine: Engine) => Promise<void>
  readonly switchEngine: () => Promise<void>
  readonly things: Things
}

/** Does what the view asks, where it speaks of containers that are there. */
export async function answer(message: FromView, doors: Doors): Promise<void> {
  const { live, acting, journal } = doors
  switch (message.kind) {
    case 'ready':
      return doors.sendAll()
    case 'look':
      return live.look()
    case 'act':
      return acting.act(message.action, message.id)
    case 'act-on-all':
      return acting.actOnAll(message.action, message.ids)
    case 'do': {
      const container = containerOf(live, message.id)
      return container && live.engine && doors.doDeed(message.deed, container, live.engine)
    }
    case 'explain':
      return vscode.commands.executeCommand('drydock.lessons.start', ...lessonAbout(message.topic))
    case 'see':
      return doors.sights.see(message.what, message.id, message.isSeen)
    case 'switch-engine':
      return doors.switchEngine()
    case 'logs': {
      const container = containerOf(live, message.id)
      return container && doors.openLogs(container)
    }
    case 'copy': {
      const line = lineOf(doors, message.command)
      return line === undefined ? undefined : vscode.env.clipboard.writeText(line)
    }
    case 'type': {
      const line = lineOf(doors, message.command)
      return line === undefined ? undefined : doors.typeInTerminal(line, endpointOf(live))
    }
    case 'open-port': {
      const container = containerOf(live, message.id)
      const ports = container ? publishedPorts(container, endpointOf(live)) : []
      const port = ports.find(({ outside }) => outside === message.port)
      return port && open(portAddress(port))
    }
    case 'take-step':
      return takeStep(stepOf(doors, message.step))
    case 'dismiss-notice':
      return acting.dismissNotice()
    case 'clear-journal':
      return journal.clear()
    case 'image':
    case 'images':
    case 'storage':
    case 'storages':
    case 'connection':
    case 'transfer':
      return grant(message, doors.things)
    case 'choose-lesson':
      return vscode.commands.executeCommand('drydock.lessons.start')
  }
}

async function takeStep(step: Step | undefined): Promise<void> {
  if (step?.kind === 'link') return open(step.url)
  if (step?.kind !== 'setting') return
  await vscode.commands.executeCommand('workbench.action.openSettings', 'drydock.engine.host')
}

async function open(address: string): Promise<void> {
  await vscode.env.openExternal(vscode.Uri.parse(address))
}

function containerOf({ snapshot }: LiveEngine, id: string): Container | undefined {
  return snapshot.containers.find((container) => container.id === id)
}

function lineOf(doors: Doors, command: CommandName): string | undefined {
  switch (command.of) {
    case 'beginning':
      return firstContainer
    case 'card': {
      const step = stepOf(doors, command.step)
      return step?.kind === 'command' ? step.line : undefined
    }
    case 'journal':
      return journalLine(doors, command.key)
    case 'container': {
      const container = containerOf(doors.live, command.id)
      return container && containerCommandLine(command.verb, container)
    }
    default:
      return thingCommandLine(command, doors.live, doors.things)
  }
}

function journalLine({ live, journal }: Doors, key: string): string | undefined {
  const entry = journal.entries.find((one) => one.key === key)
  const container = entry && containerOf(live, entry.id)
  // Some deeds have no command.
  return (
    (entry && journalCommandLine(entry, container && { ports: publishedPorts(container, endpointOf(live)) })) ||
    undefined
  )
}

function stepOf({ live, surroundings }: Doors, step: number): Step | undefined {
  return cardFor(live.snapshot.connection, surroundings())?.steps[step]
}

function endpointOf({ snapshot }: LiveEngine): Endpoint | undefined {
  return snapshot.connection.kind === 'idle' ? undefined : snapshot.connection.endpoint
}
