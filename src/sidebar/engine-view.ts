import * as vscode from 'vscode'
import { surroundingsOf } from '../engine/connect.ts'
import { dockerProgram, pathsHere } from '../engine/docker-program.ts'
import { isProbe } from '../engine/image-probe.ts'
import { images } from '../images/images.ts'
import { layerTabs } from '../layers/layers.ts'
import { logTabs } from '../logs/logs.ts'
import type { Services } from '../part.ts'
import { runForms } from '../run/run-forms.ts'
import { storage } from '../storage/storage.ts'
import type { Text } from '../text.ts'
import { pageHtml, webviewOptions } from '../webview/page.ts'
import { createActing } from './acting.ts'
import { answer, type Doors } from './answering.ts'
import { confirmRemoval } from './confirm-removal.ts'
import { doDeed } from './deeds.ts'
import { createEndings } from './endings.ts'
import { gathered } from './gathered.ts'
import { inspectDocuments } from './inspect-documents.ts'
import { createJournal, type Journal } from './journal.ts'
import { openByName } from './open-by-name.ts'
import { pictureOf, type Surroundings } from './picture.ts'
import { isFromView, type ToView } from './protocol.ts'
import { createSights } from './sights.ts'
import { switchEngine } from './switch-engine.ts'
import { mayUseTerminal, runInTerminal, typeInTerminal } from './terminal.ts'
import { thingCommands } from './thing-commands.ts'

/** What stands behind the view of containers and images in the side bar: its tabs, its journal and its commands. */
export interface EngineView extends vscode.Disposable {
  /** Fills a view that the editor has opened. */
  show(view: vscode.WebviewView): void
}

export function engineView(services: Services): EngineView {
  const journal = createJournal()
  const logs = logTabs(services)
  const documents = inspectDocuments(services.language)
  const { language, live } = services
  const inspect = documents.open
  // The view has a card for every reason.
  const showEngine = () => void vscode.commands.executeCommand('drydock.engine.focus')
  const layers = layerTabs(services, { typeInTerminal })
  const forms = runForms(services, {
    typeInTerminal,
    runInTerminal(command, endpoint, title) {
      if (mayUseTerminal(language)) runInTerminal(command, endpoint, title, undefined)
    },
    openLogs: logs.open,
  })
  const things = {
    images: images(services, {
      inspect,
      showEngine,
      credentials: async (name) => {
        // Reads what the docker command wrote: not before it is needed.
        const { credentialsFor } = await import('../engine/registry-credentials.ts')
        return credentialsFor(name, surroundingsOf(''))
      },
      openLayers: layers.open,
      openRunForm: forms.open,
    }),
    storage: storage(services, { inspect, showEngine }),
  }
  const doors: HouseDoors = {
    openLogs: logs.open,
    typeInTerminal,
    switchEngine: () => switchEngine(live, language),
    things,
    doDeed: (deed, container, engine) => {
      const names = live.snapshot.containers.map(({ name }) => name)
      const hasDocker = () => mayUseTerminal(language)
      return doDeed(deed, container, { engine, names, language, documents, storage: things.storage, hasDocker })
    },
  }
  const parts = vscode.Disposable.from(
    logs,
    journal,
    documents,
    things.images,
    thingCommands(services, things, showEngine),
    openByName(services, { openLayers: layers.open, openLogs: logs.open, showEngine }),
    layers,
    forms,
    vscode.commands.registerCommand('drydock.engine.switch', doors.switchEngine),
    services.live.onEvent((event) => isProbe(event) || journal.hear(event)),
  )
  return { show: (view) => show(view, services, journal, doors), dispose: () => parts.dispose() }
}

type HouseDoors = Pick<Doors, 'openLogs' | 'typeInTerminal' | 'doDeed' | 'switchEngine' | 'things'>

function show(
  view: vscode.WebviewView,
  { live, language, context }: Services,
  journal: Journal,
  doors: HouseDoors,
): void {
  const send = (message: ToView) => {
    // The editor drops messages to a hidden view; it asks for everything when it is shown again.
    if (view.visible) void view.webview.postMessage(message)
  }
  // The manifest's title follows the display language; this one, the setting.
  const nameView = () => {
    view.title = language.say(title)
  }
  const sendPicture = () => {
    const picture = pictureOf(live.snapshot, surroundings(), endings.of)
    send({ kind: 'picture', locale: language.locale, now: Date.now(), ...picture })
  }
  const endings = createEndings({ live, entries: () => journal.entries, changed: sendPicture })
  const sendJournal = () => send({ kind: 'journal', entries: journal.entries })
  const sendActing = () => {
    send({ kind: 'doing', doing: acting.doing })
    send({ kind: 'notice', notice: acting.notice ?? null })
  }
  const sendTransfers = () => send({ kind: 'transfers', transfers: doors.things.images.transfers.all })
  const sendAll = () => {
    sendPicture()
    sendTransfers()
    sendActing()
    sendJournal()
  }
  const acting = createActing({
    live,
    confirmRemoval: (containers, volumes) => confirmRemoval(containers, volumes, language),
    changed: sendActing,
  })
  const gathering = gathered((told) => send({ kind: 'sights', sights: told }))
  const sights = createSights({ live, send: gathering.send })
  const endSights = () => {
    sights.end()
    gathering.end()
  }

  let held = view.visible ? live.hold() : undefined
  const ends = [
    live.onSnapshot(() => {
      sendPicture()
      sights.refresh()
      void endings.refresh()
    }),
    journal.onChange(sendJournal),
    doors.things.images.onTransfers(sendTransfers),
    language.onChange(sendPicture),
    language.onChange(nameView),
    view.onDidChangeVisibility(() => {
      held?.dispose()
      // The document of a hidden view is thrown away; the next one says what it sees.
      endSights()
      held = view.visible ? live.hold() : undefined
    }),
    view.webview.onDidReceiveMessage((message: unknown) => {
      if (isFromView(message)) void answer(message, { ...doors, live, acting, journal, sights, sendAll, surroundings })
    }),
  ]
  view.onDidDispose(() => {
    held?.dispose()
    endSights()
    for (const end of ends) end.dispose()
  })

  nameView()
  view.webview.options = webviewOptions(context.extensionUri)
  const page = { view: 'sidebar', locale: language.locale, title: 'Drydock', inSidebar: true } as const
  view.webview.html = pageHtml(view.webview, context.extensionUri, page)
}

const title: Text = { en: 'Containers and Images', ko: '컨테이너와 이미지' }

function surroundings(): Surroundings {
  return { platform: process.platform, hasDocker: dockerProgram(pathsHere()) !== undefined }
}
