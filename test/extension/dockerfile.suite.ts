import assert from 'node:assert/strict'
import { join } from 'node:path'
import * as vscode from 'vscode'

// Each asks the editor as the editor would ask for a person.
suite('A Dockerfile in the editor', () => {
  test('is explained on hover, with a link to the lesson that the editor follows', async () => {
    const document = await open('FROM alpine\nRUN ls\n')
    const hovers = await until(
      () => ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at(1, 1)),
      (answer) => answer.length > 0,
    )
    const [content] = hovers.flatMap(({ contents }) => contents)
    if (!(content instanceof vscode.MarkdownString)) return assert.fail('no Markdown')
    assert.match(content.value, /Runs a command during the build/)
    assert.match(content.value, /\(command:drydock\.lessons\.start\?[^)]*instructions/)
    assert.deepEqual(content.isTrusted, { enabledCommands: ['drydock.lessons.start'] })
  })

  test('offers the stages behind `--from=`', async () => {
    const document = await open('FROM alpine AS tools\nFROM scratch\nCOPY --from=\n')
    const list = await until(
      () => ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at(2, 12)),
      ({ items }) => items.some(({ label }) => label === 'tools'),
    )
    assert.equal(list.items[0]?.label, 'tools')
  })

  test('renames a stage wherever it is named', async () => {
    const document = await open('FROM alpine AS tools\nFROM scratch\nCOPY --from=tools /a /a\n')
    const edit = await until(
      () => ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at(0, 16), 'build'),
      (answer) => answer.size > 0,
    )
    await vscode.workspace.applyEdit(edit)
    assert.equal(document.getText(), 'FROM alpine AS build\nFROM scratch\nCOPY --from=build /a /a\n')
  })

  test('marks a mistake, and a fix mends it', async () => {
    const document = await open('FROM alpine:3.20\nMAINTAINER Kim <kim@example.com>\n')
    await vscode.window.showTextDocument(document)
    await until(
      async () => vscode.languages.getDiagnostics(document.uri).map(({ code }) => Object(code).value),
      (codes) => codes.includes('MaintainerDeprecated'),
    )
    const line = document.lineAt(1).range
    const actions = await until(
      () => ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, line),
      (answer) => answer.some(isFix),
    )
    const fix = actions.find(isFix)
    if (fix?.edit) await vscode.workspace.applyEdit(fix.edit)
    assert.match(document.getText(), /^LABEL org\.opencontainers\.image\.authors="Kim <kim@example\.com>"$/m)
  })

  test('is formatted', async () => {
    const document = await open('FROM alpine\nRUN   a && \\\n b\n')
    const options = { tabSize: 4, insertSpaces: true }
    const edits = await until(
      () => ask<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', document.uri, options),
      (answer) => answer.length > 0,
    )
    const edit = new vscode.WorkspaceEdit()
    edit.set(document.uri, edits)
    await vscode.workspace.applyEdit(edit)
    assert.equal(document.getText(), 'FROM alpine\nRUN a && \\\n    b\n')
  })

  test('has lenses that type the command', async () => {
    const document = await sample()
    const lenses = await until(
      () => ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri),
      (answer) => answer.length > 0,
    )
    assert.deepEqual(
      lenses.map(({ command }) => [command?.title, command?.command]),
      [
        ['Build to This Stage', 'drydock.dockerfile.type'],
        ['Build', 'drydock.dockerfile.type'],
        ['Run', 'drydock.dockerfile.type'],
      ],
    )
  })

  test('shows its stages beside it', async () => {
    const document = await sample()
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('drydock.showStages')
    const labels = () => vscode.window.tabGroups.all.map(({ tabs }) => tabs.map(({ label }) => label))
    await until(
      async () => labels(),
      (groups) => groups.some((tabs) => tabs.includes('Stages: Dockerfile')),
    )
    assert.equal(labels().length, 2)
  })
})

const isFix = ({ title, edit }: vscode.CodeAction) => title.includes('LABEL') && edit !== undefined

const at = (line: number, character: number) => new vscode.Position(line, character)

function open(content: string): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'dockerfile', content })
}

function sample(): Thenable<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? ''
  return vscode.workspace.openTextDocument(join(folder, 'Dockerfile'))
}

function ask<Answer>(command: string, ...all: readonly unknown[]): Thenable<Answer | undefined> {
  return vscode.commands.executeCommand<Answer | undefined>(command, ...all)
}

/** Asks until the answer is the expected one: the language server takes its time to start. Mocha's time limit ends it. */
async function until<Answer>(
  question: () => Thenable<Answer | undefined>,
  isEnough: (answer: Answer) => boolean,
): Promise<Answer> {
  for (;;) {
    const answer = await question()
    if (answer !== undefined && isEnough(answer)) return answer
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
