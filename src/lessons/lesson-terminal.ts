import * as vscode from 'vscode'
import type { Endpoint } from '../engine/engine.ts'
import { terminalEnvironment } from '../engine/terminal.ts'
import type { Shell } from './lesson.ts'
import { shellCalled } from './shell.ts'

/** The terminal of a lesson, whose `docker` talks to the engine that the lesson looks at. */
export interface LessonTerminal {
  /** Types a line and leaves pressing Enter to the learner. */
  type(line: string, endpoint: Endpoint | undefined): void
  /** Brings it to the front and puts the keyboard into it. */
  show(endpoint: Endpoint | undefined): void
  /** Its shell; before it is open, the one that it will have. */
  readonly shell: Shell
}

export function lessonTerminal(): LessonTerminal {
  let terminal: vscode.Terminal | undefined
  let openedFor = ''

  /** A terminal keeps the environment with which it was opened: another engine needs another terminal. */
  function openFor(endpoint: Endpoint | undefined): vscode.Terminal {
    const env = endpoint === undefined ? {} : terminalEnvironment(endpoint)
    const wanted = JSON.stringify(env)
    if (terminal === undefined || terminal.exitStatus !== undefined || openedFor !== wanted) {
      openedFor = wanted
      terminal = vscode.window.createTerminal({ name: 'Drydock', env, iconPath: new vscode.ThemeIcon('mortar-board') })
    }
    return terminal
  }

  return {
    type(line, endpoint) {
      const open = openFor(endpoint)
      open.show()
      void ready(open).then(() => open.sendText(line, false))
    },
    show: (endpoint) => openFor(endpoint).show(),
    get shell() {
      return shellCalled(terminal?.state.shell ?? vscode.env.shell)
    },
  }
}

// Without integration nothing tells when the shell is ready; most are within that time.
const longestStart = 1500

/** A shell that is still starting would show the line above its prompt as well. */
function ready(terminal: vscode.Terminal): Promise<void> {
  if (terminal.shellIntegration) return Promise.resolve()
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
