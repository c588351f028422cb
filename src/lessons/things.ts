import type { Engine } from '../engine/engine.ts'
import type { Thing, ThingKind } from './thing.ts'

/** All that is on the engine now. */
export async function thingsOn(engine: Engine, signal?: AbortSignal): Promise<readonly Thing[]> {
  const [containers, images, volumes, networks] = await Promise.all([
    engine.containers(signal),
    engine.images(signal),
    engine.volumes(signal),
    engine.networks(signal),
  ])
  return [
    ...containers.map(({ id, name }): Thing => ({ kind: 'container', id, name })),
    // What has a name twice can lose one of them: the name is what a lesson makes.
    ...images.flatMap(({ tags }) => tags.map((tag): Thing => ({ kind: 'image', id: tag, name: tag }))),
    ...volumes.map(({ name }): Thing => ({ kind: 'volume', id: name, name })),
    ...networks.map(({ id, name }): Thing => ({ kind: 'network', id, name })),
  ]
}

/** Removes one thing. @throws EngineError `gone` where it is no longer there */
export async function removeThing(engine: Engine, { kind, id }: Thing): Promise<void> {
  const remove: Readonly<Record<ThingKind, () => Promise<unknown>>> = {
    container: () => engine.act('remove', id, { force: true, volumes: true }),
    image: () => engine.removeImage(id),
    volume: () => engine.removeVolume(id),
    network: () => engine.removeNetwork(id),
  }
  await remove[kind]()
}

/** Containers first: they hold on to all the others. */
export const removalOrder: readonly ThingKind[] = ['container', 'image', 'volume', 'network']
