import * as vscode from 'vscode'
import type { Container, Endpoint } from '../engine/engine.ts'
import type { LiveEngine } from '../engine/live.ts'
import type { Acting } from './acting.ts'
import { commandLine } from './commands.ts'
import type { Journal } from './journal.ts'
import type { CommandName, FromView, PageName } from './protocol.ts'

/** Where the view's wishes lead. */
export interface Doors {
  readonly live: LiveEngine
  readonly acting: Acting
  readonly journal: Journal
  readonly sendAll: () => void
  readonly openLogs: (container: Container) => void
  readonly typeInTerminal: (command: string, endpoint: Endpoint | undefined) => void
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
    case 'logs': {
      const container = containerOf(live, message.id)
      return container && doors.openLogs(container)
    }
    case 'copy': {
      const line = lineOf(live, message.command)
      return line === undefined ? undefined : vscode.env.clipboard.writeText(line)
    }
    case 'type': {
      const line = lineOf(live, message.command)
      return line === undefined ? undefined : doors.typeInTerminal(line, endpointOf(live))
    }
    case 'open-port': {
      const isPublished = containerOf(live, message.id)?.ports.some(({ outside }) => outside === message.port)
      return isPublished ? open(`http://localhost:${message.port}`) : undefined
    }
    case 'open-page':
      return open(pages[message.page])
    case 'dismiss-notice':
      return acting.dismissNotice()
    case 'clear-journal':
      return journal.clear()
    case 'choose-lesson':
      return vscode.commands.executeCommand('drydock.startLesson')
    case 'open-settings':
      return vscode.commands.executeCommand('workbench.action.openSettings', 'drydock.engine.host')
  }
}

const pages: Readonly<Record<PageName, string>> = {
  'docker-desktop': 'https://docs.docker.com/get-started/get-docker/',
  rootless: 'https://docs.docker.com/engine/security/rootless/',
}

async function open(address: string): Promise<void> {
  await vscode.env.openExternal(vscode.Uri.parse(address))
}

function containerOf({ snapshot }: LiveEngine, id: string): Container | undefined {
  return snapshot.containers.find((container) => container.id === id)
}

function lineOf({ snapshot }: LiveEngine, command: CommandName): string | undefined {
  return commandLine(command, snapshot.containers, process.platform)
}

function endpointOf({ snapshot }: LiveEngine): Endpoint | undefined {
  return snapshot.connection.kind === 'idle' ? undefined : snapshot.connection.endpoint
}
