import * as vscode from 'vscode'
import type { LiveEngine } from '../engine/live.ts'
import { terminalEnvironment } from '../engine/terminal.ts'
import { typeLine } from '../type-line.ts'

/**
 * The command behind the lenses above stages: types a line into a terminal of the file's folder, whose `docker` talks to
 * the engine that the sidebar shows, and leaves pressing Enter to the person.
 */
export function typeCommand(live: Pick<LiveEngine, 'engine' | 'hold'>): vscode.Disposable {
  let held: vscode.Disposable | undefined
  const command = vscode.commands.registerCommand('drydock.dockerfile.type', (line: unknown, folder: unknown) => {
    if (typeof line !== 'string' || typeof folder !== 'string') return
    const endpoint = live.engine?.endpoint
    const env = endpoint === undefined ? {} : terminalEnvironment(endpoint)
    const terminal = openTerminal(folder, env) ?? vscode.window.createTerminal({ name, cwd: folder, env })
    terminal.show()
    typeLine(terminal, line)
    // From now on the editor shows what becomes of it: the layers behind the instructions that made them.
    held ??= live.hold()
  })
  return new vscode.Disposable(() => {
    command.dispose()
    held?.dispose()
  })
}

const name = 'Drydock: Dockerfile'

/** The one that the last line was typed into, as long as folder and engine are the same. */
function openTerminal(
  folder: string,
  env: Readonly<Record<string, string | null | undefined>>,
): vscode.Terminal | undefined {
  return vscode.window.terminals.find(
    ({ exitStatus, creationOptions }) =>
      exitStatus === undefined &&
      creationOptions.name === name &&
      'cwd' in creationOptions &&
      creationOptions.cwd === folder &&
      JSON.stringify(creationOptions.env) === JSON.stringify(env),
  )
}
