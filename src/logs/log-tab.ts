import * as vscode from 'vscode'
import type { Container } from '../engine/engine.ts'
import type { Services } from '../part.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { openTab, type Tab } from '../webview/tab.ts'
import { beginningOf, optionsOf } from './beginnings.ts'
import { createBook } from './book.ts'
import { follow } from './following.ts'
import {
  type BeginningName,
  type FromView,
  isFromView,
  type LogHead,
  type LogItem,
  type SkippedItem,
  type ToView,
} from './protocol.ts'
import { createPump } from './pump.ts'
import { saveLog } from './save-log.ts'
import { skippedLines } from './skipped-lines.ts'

// As many as a person can still search through, and a browser can still hold.
const capacity = 10_000
// In one answer; what is left over stays a mark.
const mostLoaded = 2000

/** Opens the tab of a container's log, and follows it until the tab is closed. */
export function openLogTab(
  services: Services,
  { id, name }: Pick<Container, 'id' | 'name'>,
  closed: () => void,
): Tab<ToView> {
  const { live, language } = services
  const book = createBook(capacity)
  const pump = createPump(book, (items) => tab.send({ kind: 'items', items }))
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
    tab.send({ kind: 'head', ...head })
  }
  const clear = () => {
    book.clear()
    tab.send({ kind: 'start-over' })
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
    tab.send({ kind: 'loaded', mark: { from: mark.from, offset: mark.offset }, lines })
  }

  const hear = (message: FromView) => {
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
      case 'explain':
        return void vscode.commands.executeCommand('drydock.lessons.start', 'logs-exec', 'logs')
      case 'copy-command':
        return void vscode.env.clipboard.writeText(command())
    }
  }

  const ended = new vscode.Disposable(() => reading.abort())
  const tab = openTab<ToView, FromView>(services, {
    view: 'logs',
    title: language.say(words.title(plain(name, 128))),
    isFromView,
    hear,
    // It follows while it is hidden, too.
    parts: [ended, live.hold(), live.onSnapshot(sendHead), language.onChange(sendHead)],
    rest: () => pump.end(),
    closed,
  })
  read()
  return tab
}

function textOf(items: readonly LogItem[]): string {
  return items.flatMap((item) => (item.kind === 'line' ? [`${item.text}\n`] : [])).join('')
}

const words = {
  title: (name: string): Text => ({ en: `Logs: ${name}`, ko: `로그: ${name}` }),
}
