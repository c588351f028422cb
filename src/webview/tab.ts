import * as vscode from 'vscode'
import type { Services } from '../part.ts'
import { type Page, pageHtml, webviewOptions } from './page.ts'

/** A page of Drydock's in an editor tab. */
export interface Tab<Message = never> extends vscode.Disposable {
  /** Whether its view is there: it has said `ready`, and the tab was not hidden since. */
  readonly isSeen: boolean
  /** Says something to the view; nothing where there is no view to hear it. */
  send(message: Message): void
  reveal(): void
}

export interface TabPlan<Heard extends { readonly kind: string }> {
  /** The name of its bundle; a view says `ready` before anything else. */
  readonly view: Page['view']
  readonly title: string
  /** Whether it is a message of the view, whole. */
  readonly isFromView: (message: unknown) => message is Heard
  readonly hear: (message: Heard) => unknown
  /** What ends with the tab. */
  readonly parts: readonly vscode.Disposable[]
  /** Called when the view's document is gone, with the tab or for as long as the tab is hidden. */
  readonly rest?: () => void
  readonly closed: () => void
}

/** Opens a tab. It holds the engine while its view is there. */
export function openTab<Message, Heard extends { readonly kind: string }>(
  { live, language, context }: Services,
  { view, title, isFromView, hear, parts, rest, closed }: TabPlan<Heard>,
): Tab<Message> {
  const options = webviewOptions(context.extensionUri)
  const panel = vscode.window.createWebviewPanel(`drydock.${view}`, title, vscode.ViewColumn.Active, options)
  let held: vscode.Disposable | undefined
  const end = () => {
    held?.dispose()
    held = undefined
    rest?.()
  }
  panel.webview.onDidReceiveMessage((message: unknown) => {
    if (!isFromView(message)) return
    if (message.kind === 'ready') held ??= live.hold()
    void hear(message)
  })
  panel.onDidChangeViewState(() => {
    // The document of a hidden tab is thrown away; the next one says `ready`.
    if (!panel.visible) end()
  })
  panel.onDidDispose(() => {
    end()
    for (const part of parts) part.dispose()
    closed()
  })
  panel.webview.html = pageHtml(panel.webview, context.extensionUri, {
    view,
    locale: language.locale,
    title,
    inSidebar: false,
  })
  return {
    get isSeen() {
      return held !== undefined
    },
    send(message) {
      if (held) void panel.webview.postMessage(message)
    },
    reveal: () => panel.reveal(),
    dispose: () => panel.dispose(),
  }
}
