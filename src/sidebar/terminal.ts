import * as vscode from 'vscode'
import { dockerProgram, pathsHere } from '../engine/docker-program.ts'
import type { Endpoint } from '../engine/endpoint.ts'
import { withoutDockerCommand } from '../engine/problem-cards.ts'
import { terminalEnvironment } from '../engine/terminal.ts'
import type { SpokenLanguage } from '../spoken-language.ts'
import { typeLine } from '../type-line.ts'

/** Types a command into a terminal whose `docker` talks to that engine, and leaves pressing Enter to the person. */
export function typeInTerminal(command: string, endpoint: Endpoint | undefined): void {
  const name = endpoint === undefined ? 'Drydock' : `Drydock: ${endpoint.name}`
  const env = environmentFor(endpoint)
  const isOurs = (terminal: vscode.Terminal) =>
    terminal.exitStatus === undefined &&
    terminal.name === name &&
    'env' in terminal.creationOptions &&
    JSON.stringify(terminal.creationOptions.env) === JSON.stringify(env)
  const terminal = vscode.window.terminals.find(isOurs) ?? vscode.window.createTerminal({ name, env })
  terminal.show()
  typeLine(terminal, command)
}

/**
 * Runs a command in a terminal of its own, for a program that holds it.
 * @param message said above the first line
 */
export function runInTerminal(
  command: string,
  endpoint: Endpoint | undefined,
  name: string,
  message: string | undefined,
): void {
  const options = { name, env: environmentFor(endpoint) }
  const terminal = vscode.window.createTerminal(message === undefined ? options : { ...options, message })
  terminal.show()
  terminal.sendText(command, true)
}

function environmentFor(endpoint: Endpoint | undefined) {
  return endpoint === undefined ? {} : terminalEnvironment(endpoint)
}

/** Whether there is a `docker` command for a terminal; where there is none, says what to install. */
export function mayUseTerminal({ say }: Pick<SpokenLanguage, 'say'>): boolean {
  if (dockerProgram(pathsHere()) !== undefined) return true
  const { title, sentence, steps } = withoutDockerCommand
  const links = steps.flatMap((step) => (step.kind === 'link' ? [{ title: say(step.text), url: step.url }] : []))
  const told = `${say(title)}. ${say(sentence)}`.replaceAll('`', '')
  void vscode.window.showWarningMessage(told, ...links).then((link) => {
    if (link) void vscode.env.openExternal(vscode.Uri.parse(link.url))
  })
  return false
}
