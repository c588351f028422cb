import * as vscode from 'vscode'
import { imageName } from '../engine/image-name.ts'
import { withEngine } from '../engine/when-connected.ts'
import type { ImageDeed } from '../images/protocol.ts'
import type { Services } from '../part.ts'
import { type ConnectionDeed, connectionDeeds, type StorageDeed, type StorageKind } from '../storage/protocol.ts'
import { shortName } from '../storage/rows.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { sizeOf } from '../webview/size.ts'
import type { Things } from './things.ts'

/** What the command palette can do with images, volumes and networks: the same as the sidebar, after a question which. */
export function thingCommands(
  services: Services,
  { images, storage }: Things,
  showEngine: () => void,
): vscode.Disposable {
  const { live, language } = services
  const register = vscode.commands.registerCommand
  const imageCommand = (deed: ImageDeed) =>
    register(`drydock.images.${deed}`, async () => {
      const id = await withEngine(live, () => pick(imageItems(services), words.image), showEngine)
      if (id !== undefined) await images.do(deed, id)
    })
  const storageCommand = (kind: StorageKind, deed: StorageDeed) =>
    register(`drydock.${kind}s.${deed}`, async () => {
      const items = kind === 'volume' ? volumeItems : networkItems
      const id = await withEngine(live, () => pick(items(services), words[kind]), showEngine)
      if (id !== undefined) await storage.do(kind, deed, id)
    })
  const connectionCommand = (deed: ConnectionDeed) =>
    register(`drydock.networks.${deed}`, async () => {
      const id = await withEngine(live, () => pick(networkItems(services), words.network), showEngine)
      if (id !== undefined) await storage.changeMembers(deed, id)
    })
  const pick = async (items: readonly Item[], title: Text) =>
    (await vscode.window.showQuickPick(items, { title: language.say(title), matchOnDescription: true }))?.id

  return vscode.Disposable.from(
    register('drydock.images.pull', () => images.doWithAll('pull')),
    register('drydock.images.prune', () => images.doWithAll('prune')),
    ...(['run', 'layers', 'tag', 'push', 'inspect', 'remove'] as const).map(imageCommand),
    ...(['volume', 'network'] as const).flatMap((kind) => [
      register(`drydock.${kind}s.create`, () => storage.doWithAll(kind, 'create')),
      register(`drydock.${kind}s.prune`, () => storage.doWithAll(kind, 'prune')),
      storageCommand(kind, 'inspect'),
      storageCommand(kind, 'remove'),
    ]),
    ...connectionDeeds.map(connectionCommand),
  )
}

interface Item extends vscode.QuickPickItem {
  readonly id: string
}

function imageItems({ live }: Services): readonly Item[] {
  return live.snapshot.images.map(({ id, tags, size }) => ({
    label: plain(imageName({ id, tags }), 200),
    description: [sizeOf(size), ...tags.slice(1).map((tag) => plain(tag, 200))].join(', '),
    id,
  }))
}

function volumeItems({ live }: Services): readonly Item[] {
  return live.snapshot.volumes.map((volume) => ({ label: plain(shortName(volume), 128), id: volume.name }))
}

function networkItems({ live }: Services): readonly Item[] {
  return live.snapshot.networks.map(({ id, name, driver }) => ({ label: plain(name, 128), description: driver, id }))
}

const words = {
  image: { en: 'Which image?', ko: '어떤 이미지인가요?' },
  volume: { en: 'Which volume?', ko: '어떤 볼륨인가요?' },
  network: { en: 'Which network?', ko: '어떤 네트워크인가요?' },
} satisfies Record<string, Text>
