import * as vscode from 'vscode'
import { dockerProgram, pathsHere } from '../engine/docker-program.ts'
import { logTabs } from '../logs/logs.ts'
import type { Part, Services } from '../part.ts'
import { pageHtml, webviewOptions } from '../webview/page.ts'
import { createActing } from './acting.ts'
import { answer, type Doors } from './answering.ts'
import { confirmRemoval } from './confirm-removal.ts'
import { createJournal, type Journal } from './journal.ts'
import { pictureOf, type Surroundings } from './picture.ts'
import { isFromView, type ToView } from './protocol.ts'
import { typeInTerminal } from './terminal.ts'

/** The view of containers and images in the side bar, and the logs that it opens. */
export const sidebar: Part = (services) => {
  const journal = createJournal()
  const logs = logTabs(services)
  return vscode.Disposable.from(
    logs,
    journal,
    services.live.onEvent((event) => journal.hear(event)),
    vscode.window.registerWebviewViewProvider('drydock.engine', {
      resolveWebviewView: (view) => show(view, services, journal, { openLogs: logs.open, typeInTerminal }),
    }),
  )
}

function show(
  view: vscode.WebviewView,
  { live, language, context }: Services,
  journal: Journal,
  doors: Pick<Doors, 'openLogs' | 'typeInTerminal'>,
): void {
  const send = (message: ToView) => {
    // The editor drops messages to a hidden view; it asks for everything when it is shown again.
    if (view.visible) void view.webview.postMessage(message)
  }
  const sendPicture = () => {
    const picture = pictureOf(live.snapshot, surroundings())
    send({ kind: 'picture', locale: language.locale, now: Date.now(), ...picture })
  }
  const sendJournal = () => send({ kind: 'journal', entries: journal.entries })
  const sendActing = () => {
    send({ kind: 'doing', doing: acting.doing })
    send({ kind: 'notice', notice: acting.notice ?? null })
  }
  const sendAll = () => {
    sendPicture()
    sendActing()
    sendJournal()
  }
  const acting = createActing({
    live,
    confirmRemoval: (container) => confirmRemoval(container, language),
    changed: sendActing,
  })

  let held = view.visible ? live.hold() : undefined
  const ends = [
    live.onSnapshot(sendPicture),
    journal.onChange(sendJournal),
    language.onChange(sendPicture),
    view.onDidChangeVisibility(() => {
      held?.dispose()
      held = view.visible ? live.hold() : undefined
    }),
    view.webview.onDidReceiveMessage((message: unknown) => {
      if (isFromView(message)) void answer(message, { ...doors, live, acting, journal, sendAll, surroundings })
    }),
  ]
  view.onDidDispose(() => {
    held?.dispose()
    for (const end of ends) end.dispose()
  })

  view.webview.options = webviewOptions(context.extensionUri)
  const page = { view: 'sidebar', locale: language.locale, title: 'Drydock', inSidebar: true } as const
  view.webview.html = pageHtml(view.webview, context.extensionUri, page)
}

function surroundings(): Surroundings {
  return { platform: process.platform, hasDocker: dockerProgram(pathsHere()) !== undefined }
}
