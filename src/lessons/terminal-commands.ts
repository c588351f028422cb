import * as vscode from 'vscode'
import { plainOutput } from './plain-output.ts'
import type { EndedCommand } from './reading.ts'

// An error of `docker` is a few lines; a log may be endless.
const keptOutput = 8000

/**
 * Tells of every `docker` command that ends in any terminal, where the shell lets VS Code see it. Other commands are
 * not looked at, and nothing of it is kept longer than the lesson is open.
 */
export function onDockerCommand(tell: (command: EndedCommand) => void): vscode.Disposable {
  const outputs = new WeakMap<vscode.TerminalShellExecution, Promise<string>>()
  return vscode.Disposable.from(
    vscode.window.onDidStartTerminalShellExecution(({ execution }) => {
      if (isDocker(execution.commandLine.value)) outputs.set(execution, endOf(execution.read()))
    }),
    vscode.window.onDidEndTerminalShellExecution(({ execution, exitCode }) => {
      const line = execution.commandLine.value.trim()
      if (!isDocker(line)) return
      const output = outputs.get(execution) ?? Promise.resolve('')
      void output.then((written) => tell({ line, exitCode, output: plainOutput(written, keptOutput), at: Date.now() }))
    }),
  )
}

function isDocker(line: string): boolean {
  return /^\s*(sudo\s+)?docker(\.exe)?\s/.test(line)
}

async function endOf(chunks: AsyncIterable<string>): Promise<string> {
  let written = ''
  // Twice what is kept: escape sequences go.
  for await (const chunk of chunks) written = (written + chunk).slice(-2 * keptOutput)
  return written
}
