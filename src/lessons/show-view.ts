import { join } from 'node:path'
import * as vscode from 'vscode'
import { localFile } from './checks/check-kind.ts'
import { openFile } from './lesson-files.ts'
import type { ViewKind } from './prose-protocol.ts'

/**
 * Opens another page of Drydock, to which the prose leads. What it can open is this list, and no command of its own.
 * @param of which image, container, command or file
 * @param folder the learner's own folder of the lesson
 */
export function showView(view: ViewKind, of: string, folder: string): void {
  void openers[view](of, folder)
}

const openers: Readonly<Record<ViewKind, (of: string, folder: string) => unknown>> = {
  layers: (image) => vscode.commands.executeCommand('drydock.open.layers', image),
  logs: (container) => vscode.commands.executeCommand('drydock.open.logs', container),
  reference: (command) => vscode.commands.executeCommand('drydock.commandReference', command),
  async stages(file, folder) {
    if (!isBelow(file)) return
    await vscode.commands.executeCommand('drydock.showStages', vscode.Uri.file(join(folder, file)))
  },
  async findings(file, folder) {
    if (!isBelow(file)) return
    await openFile(folder, file)
    await vscode.commands.executeCommand('workbench.actions.view.problems')
  },
}

/** A lesson leads to its own files alone. */
function isBelow(file: string): boolean {
  return localFile.safeParse(file).success
}
