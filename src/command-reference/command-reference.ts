import * as vscode from 'vscode'
import type { Part } from '../part.ts'
import { mayUseTerminal, typeInTerminal } from '../sidebar/terminal.ts'
import type { Text } from '../text.ts'
import { pageHtml, webviewOptions } from '../webview/page.ts'
import { isFromView, type ToView } from './protocol.ts'

/** `Drydock: Command Reference`: the docker commands in a tab of its own, to search and to try. */
export const commandReference: Part = ({ context, live, language }) => {
  let panel: vscode.WebviewPanel | undefined
  let asked: string | null = null

  function show(): void {
    const message: ToView = { kind: 'show', locale: language.locale, command: asked }
    void panel?.webview.postMessage(message)
    asked = null
  }

  function hear(message: unknown): unknown {
    if (!isFromView(message)) return undefined
    if (message.kind === 'ready') return show()
    if (message.kind === 'copy') return vscode.env.clipboard.writeText(message.line)
    const { connection } = live.snapshot
    const endpoint = connection.kind === 'idle' ? undefined : connection.endpoint
    if (mayUseTerminal(language)) typeInTerminal(message.line, endpoint)
    return undefined
  }

  function open(): void {
    const title = language.say(words.title)
    const options = webviewOptions(context.extensionUri)
    panel = vscode.window.createWebviewPanel('drydock.commandReference', title, vscode.ViewColumn.Active, options)
    panel.webview.onDidReceiveMessage(hear)
    panel.onDidDispose(() => {
      panel = undefined
    })
    panel.webview.html = pageHtml(panel.webview, context.extensionUri, {
      view: 'command-reference',
      locale: language.locale,
      title,
      inSidebar: false,
    })
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('drydock.commandReference', (command: unknown) => {
      asked = typeof command === 'string' ? command : null
      if (!panel) return open()
      panel.reveal()
      show()
    }),
    language.onChange(() => {
      if (panel) panel.title = language.say(words.title)
      show()
    }),
    new vscode.Disposable(() => panel?.dispose()),
  )
}

const words = {
  title: { en: 'Docker commands', ko: '도커 명령' },
} satisfies Record<string, Text>
