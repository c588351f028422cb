import * as vscode from 'vscode'
import type { Services } from '../part.ts'
import { pageHtml, webviewOptions } from '../webview/page.ts'
import { panelType } from './kept-names.ts'
import { type FromPage, isFromPage, type LessonPage, type ToPage } from './protocol.ts'

/** The editor tab in which a lesson's page is shown. */
export interface LessonPanel extends vscode.Disposable {
  /** Draws the page as it is now, if anything in it has changed. */
  show(): void
  reveal(): void
  onClosed(listener: () => void): void
}

/**
 * @param pageNow the page as it is at the moment of the call
 * @param request takes what the learner does on it
 * @param kept a tab from before a restart
 */
export function lessonPanel(
  { context, language }: Services,
  pageNow: () => LessonPage | undefined,
  request: (message: FromPage) => void,
  kept: vscode.WebviewPanel | undefined,
): LessonPanel {
  const options = webviewOptions(context.extensionUri)
  const panel = kept ?? vscode.window.createWebviewPanel(panelType, 'Drydock', column(), options)
  let shown = ''
  let closed = false

  const icon = (theme: string) => vscode.Uri.joinPath(context.extensionUri, 'media', `lesson-${theme}.svg`)
  panel.iconPath = { light: icon('light'), dark: icon('dark') }
  panel.webview.options = options
  panel.webview.onDidReceiveMessage((message: unknown) => {
    if (!isFromPage(message)) return
    // A new document knows nothing yet.
    if (message.kind === 'ready') shown = ''
    request(message)
  })
  panel.onDidDispose(() => {
    closed = true
  })
  panel.webview.html = pageHtml(panel.webview, context.extensionUri, {
    view: 'lesson',
    locale: language.locale,
    title: 'Drydock',
    inSidebar: false,
  })

  return {
    show() {
      const page = closed ? undefined : pageNow()
      if (!page) return
      const message: ToPage = { kind: 'page', locale: language.locale, page }
      const text = JSON.stringify(message)
      // The editor drops messages to a hidden tab; its next document says `ready`.
      if (text === shown || !panel.visible) return
      shown = text
      const title = `${String(page.lesson.number).padStart(2, '0')} ${page.lesson.title}`
      if (panel.title !== title) panel.title = title
      void panel.webview.postMessage(message)
    },
    reveal: () => panel.reveal(undefined, false),
    onClosed: (listener) => panel.onDidDispose(listener),
    dispose: () => {
      if (!closed) panel.dispose()
    },
  }
}

/** Beside the file that one is working on, if there is one. */
function column(): vscode.ViewColumn {
  return vscode.window.activeTextEditor ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active
}
