import * as vscode from 'vscode'
import type { Part } from '../part.ts'
import type { Text } from '../text.ts'
import type { StageGraph } from './protocol.ts'
import { createStageTab, type StageTab } from './stage-tab.ts'

/** `Drydock: Show Stages`: the stages of a Dockerfile as a picture beside it, one tab a file. */
export const stages: Part = (services) => {
  const tabs = new Map<string, StageTab>()

  async function show(asked: unknown): Promise<void> {
    const uri = asked instanceof vscode.Uri ? asked : dockerfileInSight()
    if (!uri) return void (await vscode.window.showInformationMessage(services.language.say(words.noFile)))
    const key = uri.toString()
    const known = tabs.get(key)
    if (known) return known.reveal()
    tabs.set(
      key,
      createStageTab(services, uri, readStages, () => tabs.delete(key)),
    )
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('drydock.showStages', show),
    new vscode.Disposable(() => {
      for (const tab of [...tabs.values()]) tab.dispose()
    }),
  )
}

/** The one that is being edited; else any that can be seen: the picture itself may have the focus. */
function dockerfileInSight(): vscode.Uri | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window
  return [activeTextEditor, ...visibleTextEditors].find((editor) => editor?.document.languageId === 'dockerfile')
    ?.document.uri
}

/** What the language server says; it knows only what is open. */
async function readStages(uri: vscode.Uri): Promise<StageGraph | undefined> {
  try {
    await vscode.workspace.openTextDocument(uri)
    const graph = await vscode.commands.executeCommand<StageGraph | null | undefined>(
      'drydock.dockerfile.stages',
      uri.toString(),
    )
    return graph ?? undefined
  } catch {
    return undefined
  }
}

const words = {
  noFile: {
    en: 'Open a Dockerfile first: its stages are what is shown.',
    ko: '먼저 Dockerfile을 여세요. 그 파일의 스테이지를 보여 줍니다.',
  },
} as const satisfies Readonly<Record<string, Text>>
