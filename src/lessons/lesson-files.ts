import { readFile } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import * as vscode from 'vscode'
import { panelType } from './kept-names.ts'
import type { Lesson } from './lesson.ts'
import { fill, type Values } from './variables.ts'

/** The learner's own folder of a lesson: in the workspace, where it can be seen, else among the extension's files. */
export function folderFor(lesson: Lesson, context: vscode.ExtensionContext): string {
  const workspace = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file')
  const home = workspace && vscode.workspace.isTrusted ? workspace.uri : context.globalStorageUri
  return vscode.Uri.joinPath(home, 'drydock-lessons', basename(lesson.folder)).fsPath
}

/** What an editor shows of a file and has not saved. */
export function unsavedText(path: string): string | undefined {
  const document = vscode.workspace.textDocuments.find(({ uri, isDirty }) => isDirty && uri.fsPath === path)
  return document?.getText()
}

/** Calls when a file below the folder is typed in or saved. */
export function onFileChange(folder: string, changed: () => void): vscode.Disposable {
  const hear = ({ uri }: vscode.TextDocument) => {
    if (uri.scheme === 'file' && uri.fsPath.startsWith(folder + sep)) changed()
  }
  return vscode.Disposable.from(
    vscode.workspace.onDidSaveTextDocument(hear),
    vscode.workspace.onDidChangeTextDocument(({ document }) => hear(document)),
  )
}

/** Opens a file of the folder beside the lesson's page. */
export async function openFile(folder: string, file: string): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.file(join(folder, file)), { viewColumn: besidePage() })
}

/** Shows the solution of a file beside the learner's own, which can be changed there. */
export async function compare(
  lesson: Lesson,
  folder: string,
  { edit, becomes }: { readonly edit: string; readonly becomes: string },
  values: Values,
): Promise<void> {
  const content = fill(await readFile(join(lesson.folder, 'files', becomes), 'utf8'), values)
  const solution = await vscode.workspace.openTextDocument({ content })
  const own = vscode.Uri.file(join(folder, edit))
  await vscode.commands.executeCommand('vscode.diff', solution.uri, own, edit, { viewColumn: besidePage() })
}

/** The page stays in sight: in another column than that which has it. Which one is active isn't known yet when a button is pressed. */
function besidePage(): vscode.ViewColumn {
  const { all } = vscode.window.tabGroups
  const page = all.find(({ tabs }) => tabs.some(isPage))
  const other = all.find((group) => group !== page)
  return other?.viewColumn ?? (page ? vscode.ViewColumn.Two : vscode.ViewColumn.One)
}

function isPage({ input }: vscode.Tab): boolean {
  // VS Code puts a word of its own before the type.
  return input instanceof vscode.TabInputWebview && input.viewType.endsWith(panelType)
}
