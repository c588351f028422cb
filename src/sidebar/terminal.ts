import * as vscode from 'vscode'
import type { Endpoint } from '../engine/engine.ts'

/** Types a command into a terminal whose `docker` talks to that engine, and leaves pressing Enter to the person. */
export function typeInTerminal(command: string, endpoint: Endpoint | undefined): void {
  const name = endpoint === undefined ? 'Drydock' : `Drydock: ${endpoint.name}`
  const env = endpoint === undefined ? {} : environmentFor(endpoint)
  const isOurs = (terminal: vscode.Terminal) =>
    terminal.exitStatus === undefined &&
    terminal.name === name &&
    'env' in terminal.creationOptions &&
    JSON.stringify(terminal.creationOptions.env) === JSON.stringify(env)
  const terminal = vscode.window.terminals.find(isOurs) ?? vscode.window.createTerminal({ name, env })
  terminal.show()
  terminal.sendText(command, false)
}

/** The variables that lead the docker CLI to this engine; null takes one away. */
export function environmentFor(endpoint: Endpoint): Readonly<Record<string, string | null>> {
  // A context says more than an address, and DOCKER_HOST would win over it.
  if (endpoint.context !== undefined) return { DOCKER_CONTEXT: endpoint.context, DOCKER_HOST: null }
  const address = { DOCKER_HOST: endpoint.host, DOCKER_CONTEXT: null }
  if (endpoint.tls === undefined) return address
  return { ...address, DOCKER_CERT_PATH: endpoint.tls.folder, DOCKER_TLS_VERIFY: endpoint.tls.verify ? '1' : null }
}
