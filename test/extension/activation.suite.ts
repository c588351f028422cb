import assert from 'node:assert/strict'
import { join } from 'node:path'
import * as vscode from 'vscode'

suite('Drydock in the extension host', () => {
  const extension = vscode.extensions.getExtension('drydock.drydock')

  test('starts when a Dockerfile is opened', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? ''
    const document = await vscode.workspace.openTextDocument(join(folder, 'Dockerfile'))
    assert.equal(document.languageId, 'dockerfile')
    await extension?.activate()
    assert.equal(extension?.isActive, true)
  })

  test('offers every command that its manifest names', async () => {
    const promised: readonly { command: string }[] = extension?.packageJSON.contributes.commands ?? []
    const offered = await vscode.commands.getCommands(true)
    assert.deepEqual(
      promised.map(({ command }) => command).filter((command) => !offered.includes(command)),
      [],
    )
  })
})
