import * as vscode from 'vscode'
import type { Services } from '../part.ts'
import type { Text } from '../text.ts'
import { pageHtml, webviewOptions } from '../webview/page.ts'
import { plain } from '../webview/plain.ts'
import { imageSizes } from './image-sizes.ts'
import { isFromView, type Stage, type StageGraph, type ToView } from './protocol.ts'

export interface StageTab extends vscode.Disposable {
  reveal(): void
}

/**
 * Opens the picture of a Dockerfile's stages beside it. It follows the file as it is edited.
 * @param read asks for the stages; undefined where nobody knows them
 */
export function createStageTab(
  { live, language, context }: Services,
  uri: vscode.Uri,
  read: (uri: vscode.Uri) => Promise<StageGraph | undefined>,
  closed: () => void,
): StageTab {
  const file = plain(uri.path.split('/').at(-1) ?? '', 80)
  const title = language.say(words.title(file))
  const options = webviewOptions(context.extensionUri)
  const panel = vscode.window.createWebviewPanel('drydock.stages', title, vscode.ViewColumn.Beside, options)
  let stages: readonly Stage[] | undefined
  let isReady = false
  let asked = 0
  let waiting: ReturnType<typeof setTimeout> | undefined

  const say = () => {
    if (!isReady) return
    const { locale } = language
    const sizes = () => imageSizes(stages ?? [], live.snapshot.images)
    const message: ToView = stages
      ? { kind: 'stages', locale, file, stages, sizes: sizes() }
      : { kind: 'silent', locale }
    void panel.webview.postMessage(message)
  }
  const look = async () => {
    asked += 1
    const own = asked
    const graph = await read(uri)
    // The file has changed meanwhile: the next answer is the one that counts.
    if (own !== asked) return
    stages = graph?.stages
    say()
  }

  const hear = (message: unknown): unknown => {
    if (!isFromView(message)) return undefined
    switch (message.kind) {
      case 'ready':
        isReady = true
        return look()
      case 'open-line':
        return openLine(uri, message.line)
      case 'copy':
      case 'type': {
        const command = stages?.[message.stage]?.command
        if (!command) return undefined
        if (message.kind === 'copy') return vscode.env.clipboard.writeText(command)
        const folder = vscode.Uri.joinPath(uri, '..').fsPath
        return vscode.commands.executeCommand('drydock.dockerfile.type', command, folder)
      }
    }
  }

  let seen = live.snapshot.images
  const parts = [
    panel.webview.onDidReceiveMessage(hear),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() !== uri.toString()) return
      clearTimeout(waiting)
      waiting = setTimeout(() => void look(), pause)
    }),
    live.onSnapshot(({ images }) => {
      if (images !== seen) say()
      seen = images
    }),
    language.onChange(() => {
      panel.title = language.say(words.title(file))
      say()
    }),
  ]
  panel.onDidChangeViewState(() => {
    // The document of a hidden tab is thrown away; the next one says `ready`.
    if (!panel.visible) isReady = false
  })
  panel.onDidDispose(() => {
    clearTimeout(waiting)
    for (const part of parts) part.dispose()
    closed()
  })
  panel.webview.html = pageHtml(panel.webview, context.extensionUri, {
    view: 'stages',
    locale: language.locale,
    title,
    inSidebar: false,
  })
  return { reveal: () => panel.reveal(), dispose: () => panel.dispose() }
}

/** In milliseconds: whoever types wants to see the picture follow, not every letter of it. */
const pause = 150

/** Goes to a line of the file where it is seen already, rather than over the picture. */
async function openLine(uri: vscode.Uri, line: number): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())
  const document = await vscode.workspace.openTextDocument(uri)
  const place = new vscode.Position(Math.min(line, document.lineCount - 1), 0)
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(place, place),
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One,
    preview: false,
  })
}

const words = {
  title: (file: string): Text => ({ en: `Stages: ${file}`, ko: `스테이지: ${file}` }),
}
