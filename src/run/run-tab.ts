import * as vscode from 'vscode'
import { valueAt } from '../engine/document.ts'
import type { Endpoint } from '../engine/endpoint.ts'
import type { Image } from '../engine/engine.ts'
import { EngineError } from '../engine/engine-error.ts'
import { imageName } from '../engine/image-name.ts'
import { runLine } from '../engine/run-spec.ts'
import type { Network } from '../engine/storage-engine.ts'
import type { Services } from '../part.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { openTab, type Tab } from '../webview/tab.ts'
import { lessonAboutOption } from './explaining.ts'
import { specOf } from './form.ts'
import { problemsIn } from './problems.ts'
import { type Facts, type Fields, type FromView, isFromView, type ToView } from './protocol.ts'
import { start } from './start.ts'

export interface RunDoors {
  readonly typeInTerminal: (command: string, endpoint: Endpoint | undefined) => void
  /** Runs it, and shows what it writes. */
  readonly runInTerminal: (command: string, endpoint: Endpoint | undefined, title: string) => void
  readonly openLogs: (container: { readonly id: string; readonly name: string }) => void
}

/** Opens the form that runs an image. */
export function openRunForm(services: Services, image: Image, doors: RunDoors, closed: () => void): Tab<ToView> {
  const { live, language } = services
  const name = plain(imageName(image), 200)
  const title = language.say(words.title(name))
  let started: { readonly id: string; readonly name: string } | undefined
  let known: Pick<Facts, 'exposed' | 'kept'> = { exposed: [], kept: [] }

  const facts = (): Facts => ({
    image: name,
    size: image.size,
    createdAt: image.createdAt,
    ...known,
    takenNames: live.snapshot.containers.map((container) => container.name),
    takenPorts: takenPorts(),
    networks: networkNames(live.snapshot.networks),
  })
  const sendFacts = () => tab.send({ kind: 'facts', locale: language.locale, now: Date.now(), facts: facts() })
  const read = async () => {
    try {
      const document = await live.engine?.inspectImage(image.id)
      known = {
        exposed: Object.keys(Object(valueAt(document, 'Config', 'ExposedPorts'))).flatMap((port) =>
          port.endsWith('/tcp') ? Number(port.replace('/tcp', '')) : [],
        ),
        kept: Object.keys(Object(valueAt(document, 'Config', 'Volumes'))).map((path) => plain(path, 200)),
      }
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
    }
    sendFacts()
  }

  const run = async (fields: Fields) => {
    const spec = specOf(image.tags[0] ?? image.id, fields)
    const { engine } = live
    if (!engine || problemsIn(fields, facts()).length > 0) return
    if (spec.isInteractive) return doors.runInTerminal(runLine(spec), engine.endpoint, title)
    tab.send({ kind: 'outcome', outcome: { kind: 'running' } })
    const result = await start(spec, engine, folderHere())
    if ('id' in result && result.outcome.kind === 'started') started = { id: result.id, name: result.outcome.name }
    tab.send({ kind: 'outcome', outcome: result.outcome })
  }
  const hear = async (message: FromView) => {
    switch (message.kind) {
      case 'ready':
        return read()
      case 'run':
        return run(message.fields)
      case 'type':
        return doors.typeInTerminal(runLine(specOf(name, message.fields)), live.engine?.endpoint)
      case 'copy':
        return vscode.env.clipboard.writeText(runLine(specOf(name, message.fields)))
      case 'choose-folder':
        return chooseFolder(message.row)
      case 'open-log':
        return started && doors.openLogs(started)
      case 'explain':
        return vscode.commands.executeCommand('drydock.lessons.start', ...lessonAboutOption(message.option))
    }
  }
  const chooseFolder = async (row: number) => {
    const [folder] = (await vscode.window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false })) ?? []
    if (folder) tab.send({ kind: 'folder', row, path: folder.fsPath })
  }

  const parts = [live.onSnapshot(sendFacts), language.onChange(sendFacts)]
  const tab = openTab<ToView, FromView>(services, { view: 'run', title, isFromView, hear, parts, closed })
  return tab

  function takenPorts(): Facts['takenPorts'] {
    return live.snapshot.containers.flatMap((container) =>
      container.ports.flatMap(({ outside }) =>
        outside === undefined ? [] : { port: outside, by: plain(container.name, 128) },
      ),
    )
  }
}

// The engine's `bridge` is what a container gets that names none. A name that cannot be shown as it is is not offered.
function networkNames(networks: readonly Network[]): readonly string[] {
  const names = (ofEngine: boolean) =>
    networks.filter(({ isBuiltIn }) => isBuiltIn === ofEngine).map(({ name }) => name)
  return [...names(false), ...names(true)].filter((name) => name !== 'bridge' && plain(name, 200) === name)
}

function folderHere(): string | undefined {
  return vscode.workspace.workspaceFolders?.[0]?.uri.fsPath
}

const words = {
  title: (name: string): Text => ({ en: `Run ${name}`, ko: `${name} 실행` }),
}
