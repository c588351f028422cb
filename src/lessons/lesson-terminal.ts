import * as vscode from 'vscode'
import type { Endpoint } from '../engine/endpoint.ts'
import { terminalEnvironment } from '../engine/terminal.ts'
import { typeLine } from '../type-line.ts'
import type { Shell } from './lesson.ts'
import { shellCalled } from './shell.ts'

/** The terminals of a lesson, whose `docker` talks to the engine that the lesson looks at. */
export interface LessonTerminal extends vscode.Disposable {
  /** Types a line and leaves pressing Enter to the learner. While a command runs in the terminal, into another one. */
  type(line: string, endpoint: Endpoint | undefined): void
  /** Types a line, too, but for the program that holds the terminal. */
  answer(line: string, endpoint: Endpoint | undefined): void
  /** Brings the terminal in which a command runs to the front, and puts the keyboard into it. */
  show(endpoint: Endpoint | undefined): void
  /** Its shell; before it is open, the one that it will have. */
  readonly shell: Shell
}

/** @param folder where they open; by default, in the workspace */
export function lessonTerminal(folder: string | undefined): LessonTerminal {
  const terminals: { readonly terminal: vscode.Terminal; readonly opened: string }[] = []
  const busy = new Set<vscode.Terminal>()
  const listening = [
    vscode.window.onDidStartTerminalShellExecution(({ terminal }) => busy.add(terminal)),
    vscode.window.onDidEndTerminalShellExecution(({ terminal }) => busy.delete(terminal)),
  ]

  /** A terminal keeps the environment with which it was opened: another engine needs another one. */
  function openFor(endpoint: Endpoint | undefined, fits: (terminal: vscode.Terminal) => boolean): vscode.Terminal {
    const env = endpoint === undefined ? {} : terminalEnvironment(endpoint)
    const opened = JSON.stringify(env)
    const known = terminals.findLast(
      (one) => one.opened === opened && one.terminal.exitStatus === undefined && fits(one.terminal),
    )
    if (known) return known.terminal
    const iconPath = new vscode.ThemeIcon('mortar-board')
    const terminal = vscode.window.createTerminal({
      name: 'Drydock',
      env,
      iconPath,
      ...(folder !== undefined && { cwd: folder }),
    })
    terminals.push({ terminal, opened })
    return terminal
  }

  function runningOr(endpoint: Endpoint | undefined): vscode.Terminal {
    const running = terminals.findLast(({ terminal }) => busy.has(terminal))?.terminal
    return running ?? openFor(endpoint, () => true)
  }

  return {
    type(line, endpoint) {
      const terminal = openFor(endpoint, (one) => !busy.has(one))
      terminal.show()
      void ready(terminal).then(() => typeLine(terminal, line))
    },
    answer(line, endpoint) {
      const terminal = runningOr(endpoint)
      terminal.show()
      typeLine(terminal, line)
    },
    show: (endpoint) => runningOr(endpoint).show(),
    get shell() {
      return shellCalled(terminals.at(-1)?.terminal.state.shell ?? vscode.env.shell)
    },
    dispose() {
      for (const one of listening) one.dispose()
    },
  }
}

// Without integration nothing tells when the shell is ready; even on a busy machine most are within that time.
const longestStart = 5000

// One without integration is waited for once, not before every line.
const begun = new WeakMap<vscode.Terminal, Promise<void>>()

/** A shell that is still starting would show the line above its prompt as well, and nobody would hear of its end. */
function ready(terminal: vscode.Terminal): Promise<void> {
  if (terminal.shellIntegration) return Promise.resolve()
  const beginning = begun.get(terminal) ?? integrated(terminal)
  begun.set(terminal, beginning)
  return beginning
}

function integrated(terminal: vscode.Terminal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      listening.dispose()
      resolve()
    }
    const timer = setTimeout(end, longestStart)
    const listening = vscode.window.onDidChangeTerminalShellIntegration((change) => {
      if (change.terminal === terminal) end()
    })
  })
}
