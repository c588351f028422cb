import * as vscode from 'vscode'
import type { Container } from '../engine/engine.ts'
import type { Services } from '../part.ts'
import type { Text } from '../text.ts'
import { pageHtml, webviewOptions } from '../webview/page.ts'
import { plain } from '../webview/plain.ts'
import { beginningOf, optionsOf } from './beginnings.ts'
import { createBook } from './book.ts'
import { follow } from './following.ts'
import {
  type BeginningName,
  isFromView,
  type LogHead,
  type LogItem,
  type SkippedItem,
  type ToView,
} from './protocol.ts'
import { createPump } from './pump.ts'
import { saveLog } from './save-log.ts'
import { skippedLines } from './skipped-lines.ts'

export interface LogTab extends vscode.Disposable {
  reveal(): void
}

// As many as a person can still search through, and a browser can still hold.
const capacity = 10_000
// In one answer; what is left over stays a mark.
const mostLoaded = 2000

/** Opens the tab of a container's log, and follows it until the tab is closed. */
export function createLogTab(
  { live, language, context }: Services,
  { id, name }: Pick<Container, 'id' | 'name'>,
  closed: () => void,
): LogTab {
  const title = language.say(words.title(plain(name, 128)))
  const options = webviewOptions(context.extensionUri)
  const panel = vscode.window.createWebviewPanel('drydock.logs', title, vscode.ViewColumn.Active, options)
  const send = (message: ToView) => void panel.webview.postMessage(message)
  const book = createBook(capacity)
  const pump = createPump(book, (items) => send({ kind: 'items', items }))
  let begins: BeginningName = '1000'
  const command = () => `docker logs --follow --timestamps ${optionsOf(begins)} ${name}`
  const sendHead = () => {
    const container = live.snapshot.containers.find((known) => known.id === id)
    const head: LogHead = {
      locale: language.locale,
      name: plain(name, 128),
      state: container?.state ?? null,
      exitCode: container?.exitCode ?? null,
      connected: live.snapshot.connection.kind === 'connected',
      command: command(),
      begins,
      capacity,
    }
    if (panel.visible) send({ kind: 'head', ...head })
  }
  const clear = () => {
    book.clear()
    send({ kind: 'start-over' })
  }

  let reading = new AbortController()
  const write = (signal: AbortSignal) => (item: LogItem) => {
    if (signal.aborted) return
    book.write(item)
    pump.wake()
  }
  const read = () => {
    reading.abort()
    reading = new AbortController()
    const { signal } = reading
    const from = beginningOf(begins, Date.now(), capacity)
    void follow({ live, id, from, again: capacity, write: write(signal), signal })
  }

  const load = async (mark: SkippedItem) => {
    const lines = live.engine ? await skippedLines(live.engine, id, mark, mostLoaded) : []
    send({ kind: 'loaded', mark: { from: mark.from, offset: mark.offset }, lines })
  }

  panel.webview.onDidReceiveMessage((message: unknown) => {
    if (!isFromView(message)) return
    switch (message.kind) {
      case 'ready':
        sendHead()
        return pump.begin()
      case 'drawn':
        return pump.drawn()
      case 'pause':
        return pump.pause(message.paused)
      case 'clear':
        return clear()
      case 'begin':
        begins = message.at
        clear()
        sendHead()
        return read()
      case 'load':
        return void load({ ...message, kind: 'skipped' })
      case 'save':
        return void saveLog(name, textOf(book.items), language)
      case 'copy-all':
        return void vscode.env.clipboard.writeText(textOf(book.items))
      case 'copy-command':
        return void vscode.env.clipboard.writeText(command())
    }
  })
  panel.onDidChangeViewState(() => {
    // The document of a hidden tab is thrown away; the next one says `ready`.
    if (!panel.visible) pump.end()
  })

  const held = [live.hold(), live.onSnapshot(sendHead), language.onChange(sendHead)]
  panel.onDidDispose(() => {
    reading.abort()
    pump.end()
    for (const part of held) part.dispose()
    closed()
  })
  read()
  panel.webview.html = pageHtml(panel.webview, context.extensionUri, {
    view: 'logs',
    locale: language.locale,
    title,
    inSidebar: false,
  })
  return { reveal: () => panel.reveal(), dispose: () => panel.dispose() }
}

function textOf(items: readonly LogItem[]): string {
  return items.flatMap((item) => (item.kind === 'line' ? [`${item.text}\n`] : [])).join('')
}

const words = {
  title: (name: string): Text => ({ en: `Logs: ${name}`, ko: `로그: ${name}` }),
}
