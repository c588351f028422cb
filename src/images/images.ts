import * as vscode from 'vscode'
import type { EngineDocument } from '../engine/document.ts'
import type { Engine, Image } from '../engine/engine.ts'
import { EngineError } from '../engine/engine-error.ts'
import type { RegistryCredentials } from '../engine/registry-credentials.ts'
import { withEngine } from '../engine/when-connected.ts'
import type { Services } from '../part.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { nameOf, nameToAdd, nameToPull } from './ask.ts'
import { confirmRemoval, nameToRemove } from './confirm.ts'
import { confirmPrune } from './confirm-prune.ts'
import type { ImageDeed, ImagesDeed, Transfer } from './protocol.ts'
import { removalOf } from './removal.ts'
import { createTransfers, type Transfers } from './transfers.ts'
import { unusedAmong } from './unused.ts'

/** What a person can do with images, from the sidebar or the command palette. */
export interface Images extends vscode.Disposable {
  readonly transfers: Pick<Transfers, 'all' | 'cancel' | 'dismiss'>
  /** Hears when a pull or a push began, went on or ended. */
  onTransfers(listener: () => void): vscode.Disposable
  /** Does it where there is such an image, and tells the person where it cannot be done. */
  do(deed: ImageDeed, id: string): Promise<void>
  doWithAll(deed: ImagesDeed): Promise<void>
  /** Begins a transfer that failed once more. */
  again(key: number): Promise<void>
}

/** Where images lead to. */
export interface ImageDoors {
  readonly inspect: (name: string, id: string, document: EngineDocument) => Promise<void>
  /** What `docker login` left for the registry of this image. */
  readonly credentials: (name: string) => Promise<RegistryCredentials>
  /** Shows why no engine answers. */
  readonly showEngine: () => void
  readonly openLayers: (image: Image) => void
  readonly openRunForm: (image: Image) => void
}

export function images(services: Services, doors: ImageDoors): Images {
  const { live, language } = services
  const changed = new vscode.EventEmitter<void>()
  const transfers = createTransfers(() => changed.fire())

  const room: ImageRoom = { ...services, ...doors, transfers }
  /** Says what could not be done, instead of throwing. */
  const attempt = async (work: (engine: Engine) => Promise<void> | void) => {
    try {
      await withEngine(live, async (engine) => work(engine), doors.showEngine)
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      void vscode.window.showWarningMessage(`${language.say(words.failed)} ${plain(error.message)}`)
      // What we show is out of date, perhaps.
      live.look()
    }
  }
  return {
    transfers,
    onTransfers: (listener) => changed.event(listener),
    async do(deed, id) {
      const image = live.snapshot.images.find((known) => known.id === id)
      if (image) await attempt((engine) => deeds[deed](image, engine, room))
    },
    async doWithAll(deed) {
      await attempt((engine) => deedsWithAll[deed](engine, room))
    },
    async again(key) {
      const transfer = transfers.all.find((known) => known.key === key)
      if (transfer) await attempt((engine) => begin(transfer.direction, transfer.name, engine, room))
    },
    dispose() {
      transfers.dispose()
      changed.dispose()
    },
  }
}

type ImageRoom = Services & ImageDoors & { readonly transfers: Transfers }
type Deed = (image: Image, engine: Engine, room: ImageRoom) => Promise<void> | void

const deeds: Readonly<Record<ImageDeed, Deed>> = {
  run: (image, _, { openRunForm }) => openRunForm(image),
  layers: (image, _, { openLayers }) => openLayers(image),
  async tag(image, engine, { language }) {
    const name = await nameToAdd(image, language)
    if (name) await engine.tag(image.id, name)
  },
  pull: (image, engine, room) => begin('pull', image.tags[0], engine, room),
  async push(image, engine, room) {
    const name = image.tags.length > 1 ? await vscode.window.showQuickPick(image.tags) : image.tags[0]
    await begin('push', name, engine, room)
  },
  async inspect(image, engine, { inspect }) {
    const document = await engine.inspectImage(image.id)
    if (document) await inspect(nameOf(image), image.id, document)
  },
  'copy-name': (image) => void vscode.env.clipboard.writeText(image.tags[0] ?? image.id),
  'copy-id': ({ id }) => void vscode.env.clipboard.writeText(id),
  remove,
}

const deedsWithAll: Readonly<Record<ImagesDeed, (engine: Engine, room: ImageRoom) => Promise<void>>> = {
  async pull(engine, room) {
    await begin('pull', await nameToPull(room.language), engine, room)
  },
  prune,
}

function begin(direction: Transfer['direction'], name: string | undefined, engine: Engine, room: ImageRoom) {
  if (!name) return Promise.resolve()
  return room.transfers.begin(direction, name, async function* (signal, loggedIn) {
    const credentials = await room.credentials(name)
    if (credentials.serveraddress !== undefined) loggedIn()
    yield* engine[direction](name, signal, credentials)
  })
}

async function remove(image: Image, engine: Engine, { live, language }: ImageRoom): Promise<void> {
  const chosen = image.tags.length > 1 ? await nameToRemove(image, language) : 'all'
  if (chosen === undefined) return
  const removal = removalOf(image, chosen === 'all' ? undefined : chosen, live.snapshot.containers)
  if (!(await confirmRemoval(image, removal, language))) return
  if (removal.kind === 'untag') return void (await engine.removeImage(removal.name))
  // Name by name, and without force: an image that somebody has begun to use meanwhile stays.
  for (const name of image.tags.length > 0 ? image.tags : [image.id]) await engine.removeImage(name)
}

async function prune(engine: Engine, { live, language }: ImageRoom): Promise<void> {
  const counting = { location: vscode.ProgressLocation.Window, title: language.say(words.counting) }
  const room = await vscode.window.withProgress(counting, () => engine.room())
  const chosen = await confirmPrune(unusedAmong(live.snapshot.images, live.snapshot.containers), room, language)
  if (chosen) await engine.prune('images', { all: chosen === 'all' })
}

const words = {
  failed: { en: 'This could not be done. The engine said:', ko: '수행하지 못했습니다. 엔진이 이렇게 답했습니다.' },
  counting: { en: 'Counting what the images take…', ko: '이미지가 차지하는 용량을 세는 중…' },
} satisfies Record<string, Text>
