import { imageName } from '../engine/image-name.ts'
import type { LiveEngine } from '../engine/live.ts'
import { imageCommandLine, loginCommandLine } from '../images/command-lines.ts'
import type { Images } from '../images/images.ts'
import { connectionLine, storageCommandLine } from '../storage/command-lines.ts'
import type { Storage } from '../storage/storage.ts'
import type { ThingCommand, ThingWish } from './thing-protocol.ts'

/** Those who do what the view asks about images, volumes and networks. */
export interface Things {
  readonly images: Pick<Images, 'do' | 'doWithAll' | 'again' | 'transfers' | 'onTransfers'>
  readonly storage: Storage
}

/** Does it. */
export async function grant(wish: ThingWish, { images, storage }: Things): Promise<void> {
  switch (wish.kind) {
    case 'image':
      return images.do(wish.deed, wish.id)
    case 'images':
      return images.doWithAll(wish.deed)
    case 'storage':
      return storage.do(wish.of, wish.deed, wish.id)
    case 'storages':
      return storage.doWithAll(wish.of, wish.deed)
    case 'connection':
      return storage.changeMembers(wish.deed, wish.id)
    case 'transfer':
      return wish.wish === 'again' ? images.again(wish.key) : images.transfers[wish.wish](wish.key)
  }
}

/** The command line of that name; undefined where what it is about is not there. */
export function thingCommandLine(
  command: ThingCommand,
  { snapshot }: Pick<LiveEngine, 'snapshot'>,
  { images }: Things,
): string | undefined {
  switch (command.of) {
    case 'image': {
      const image = snapshot.images.find(({ id }) => id === command.id)
      return image && imageCommandLine(command.deed, imageName(image))
    }
    case 'volume': {
      const volume = snapshot.volumes.find(({ name }) => name === command.id)
      return volume && storageCommandLine('volume', command.deed, volume.name)
    }
    case 'network': {
      const network = snapshot.networks.find(({ id }) => id === command.id)
      return network && storageCommandLine('network', command.deed, network.name)
    }
    case 'connection': {
      const network = snapshot.networks.find(({ id }) => id === command.id)
      return network && connectionLine(command.deed, network.name, '')
    }
    case 'login': {
      const end = images.transfers.all.find(({ key }) => key === command.key)?.end
      return end?.kind === 'failed' ? loginCommandLine(end.registry) : undefined
    }
  }
}
