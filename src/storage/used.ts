import type { Container } from '../engine/engine.ts'
import type { Network, Volume } from '../engine/storage-engine.ts'

/** The containers that a volume is mounted in, running or not. */
export function usersOfVolume({ name }: Volume, containers: readonly Container[]): readonly Container[] {
  return containers.filter(({ volumes }) => volumes.includes(name))
}

/** The containers that are in a network, running or not. */
export function usersOfNetwork({ id, name }: Network, containers: readonly Container[]): readonly Container[] {
  return containers.filter(({ networks }) => networks.includes(name) || networks.includes(id))
}

/** Volumes that no container has, apart: those made without a name are what `docker volume prune` takes. */
export function unusedVolumes(volumes: readonly Volume[], containers: readonly Container[]) {
  const unused = volumes.filter((volume) => usersOfVolume(volume, containers).length === 0)
  return {
    anonymous: unused.filter(({ isAnonymous }) => isAnonymous),
    named: unused.filter(({ isAnonymous }) => !isAnonymous),
  }
}

/** Networks without a container that are the person's own: what `docker network prune` takes. */
export function unusedNetworks(networks: readonly Network[], containers: readonly Container[]): readonly Network[] {
  return networks.filter((network) => !network.isBuiltIn && usersOfNetwork(network, containers).length === 0)
}
