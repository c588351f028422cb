import * as vscode from 'vscode'
import type { Endpoint } from '../engine/engine.ts'
import { terminalEnvironment } from '../engine/terminal.ts'

/** Types a command into a terminal whose `docker` talks to that engine, and leaves pressing Enter to the person. */
export function typeInTerminal(command: string, endpoint: Endpoint | undefined): void {
  const name = endpoint === undefined ? 'Drydock' : `Drydock: ${endpoint.name}`
  const env = endpoint === undefined ? {} : terminalEnvironment(endpoint)
  const isOurs = (terminal: vscode.Terminal) =>
    terminal.exitStatus === undefined &&
    terminal.name === name &&
    'env' in terminal.creationOptions &&
    JSON.stringify(terminal.creationOptions.env) === JSON.stringify(env)
  const terminal = vscode.window.terminals.find(isOurs) ?? vscode.window.createTerminal({ name, env })
  terminal.show()
  terminal.sendText(command, false)
}
