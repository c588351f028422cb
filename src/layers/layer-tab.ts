import * as vscode from 'vscode'
import type { Endpoint } from '../engine/endpoint.ts'
import type { Image } from '../engine/engine.ts'
import { EngineError } from '../engine/engine-error.ts'
import type { Services } from '../part.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { openTab, type Tab } from '../webview/tab.ts'
import { fileBuilds } from './file-builds.ts'
import { type FromView, isFromView, type ToView } from './protocol.ts'
import { nameOf, readStack, type StackReading } from './read-stack.ts'

export interface LayerDoors {
  readonly typeInTerminal: (command: string, endpoint: Endpoint | undefined) => void
}

/** Opens the tab of an image's layers. It follows the engine: a container that comes or goes is told at once. */
export function openLayerTab(
  services: Services,
  image: Image,
  { typeInTerminal }: LayerDoors,
  closed: () => void,
): Tab<ToView> {
  const { live, language } = services
  const known = new Map<string, readonly string[]>()
  const builds = fileBuilds(services)
  let reading: StackReading | undefined

  const say = () => {
    if (reading) tab.send({ kind: 'stack', locale: language.locale, now: Date.now(), stack: reading.stack })
  }
  const tellGone = (message: string) =>
    tab.send({ kind: 'gone', locale: language.locale, name: nameOf(image), message: plain(message) })

  const read = async () => {
    const { engine, snapshot } = live
    if (!tab.isSeen) return
    const now = snapshot.images.find(({ id }) => id === image.id)
    if (!engine) return
    if (!now) return tellGone('')
    try {
      reading = await readStack(now, engine, known, snapshot, builds)
      say()
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      if (!reading) tellGone(error.message)
    }
  }
  const readInTurn = inTurn(read)

  const hear = async (message: FromView) => {
    switch (message.kind) {
      case 'ready':
        say()
        return readInTurn()
      case 'copy':
        return reading && vscode.env.clipboard.writeText(reading.stack.command)
      case 'type':
        return reading && typeInTerminal(reading.stack.command, live.engine?.endpoint)
      case 'explain':
        return vscode.commands.executeCommand('drydock.lessons.start', 'layers')
      case 'open-line':
        return reading?.source && openLine(reading.source.document, message.line)
    }
  }

  let seen = live.snapshot
  const parts = [
    live.onSnapshot((snapshot) => {
      const isNews = snapshot.images !== seen.images || snapshot.containers !== seen.containers
      seen = snapshot
      if (isNews) readInTurn()
    }),
    builds,
    builds.onAgain(readInTurn),
    language.onChange(say),
    vscode.workspace.onDidSaveTextDocument(({ languageId }) => {
      if (languageId === 'dockerfile') readInTurn()
    }),
  ]
  const tab = openTab<ToView, FromView>(services, {
    view: 'layers',
    title: language.say(words.title(nameOf(image))),
    isFromView,
    hear,
    parts,
    closed,
  })
  return tab
}

async function openLine(document: vscode.TextDocument, line: number): Promise<void> {
  const place = new vscode.Position(Math.min(line, document.lineCount) - 1, 0)
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place), preview: false })
}

/** Does `work` once more after it has ended where it was asked for meanwhile, but never twice at a time. */
function inTurn(work: () => Promise<void>): () => void {
  let isBusy = false
  let isWanted = false
  const round = async () => {
    isBusy = true
    while (isWanted) {
      isWanted = false
      await work()
    }
    isBusy = false
  }
  return () => {
    isWanted = true
    if (!isBusy) void round()
  }
}

const words = {
  title: (name: string): Text => ({ en: `Layers: ${name}`, ko: `레이어: ${name}` }),
}
