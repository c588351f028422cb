import type { Container } from '../engine/engine.ts'
import type { Network, Volume } from '../engine/storage-engine.ts'
import { plain } from '../webview/plain.ts'
import type { NetworkRow, VolumeRow } from './protocol.ts'
import { usersOfNetwork, usersOfVolume } from './used.ts'

/** The volumes as the view sees them: those with a name first. */
export function volumeRows(volumes: readonly Volume[], containers: readonly Container[]): readonly VolumeRow[] {
  return volumes
    .map((volume) => ({
      id: volume.name,
      name: plain(shortName(volume), 128),
      isAnonymous: volume.isAnonymous,
      driver: plain(volume.driver, 80),
      mountpoint: plain(volume.mountpoint),
      usedBy: namesOf(usersOfVolume(volume, containers)),
    }))
    .sort((left, right) => Number(left.isAnonymous) - Number(right.isAnonymous))
}

/** The networks as the view sees them: the person's own first. */
export function networkRows(networks: readonly Network[], containers: readonly Container[]): readonly NetworkRow[] {
  return networks
    .map((network) => ({
      id: network.id,
      name: plain(network.name, 128),
      driver: plain(network.driver, 80),
      subnets: network.subnets.map((subnet) => plain(subnet, 60)),
      isInternal: network.isInternal,
      isBuiltIn: network.isBuiltIn,
      usedBy: namesOf(usersOfNetwork(network, containers)),
    }))
    .sort((left, right) => Number(left.isBuiltIn) - Number(right.isBuiltIn))
}

/** What a volume is called: of one without a name, the first of its 64 digits. */
export function shortName({ name, isAnonymous }: Pick<Volume, 'name' | 'isAnonymous'>): string {
  return isAnonymous && name.length === 64 ? name.slice(0, 12) : name
}

function namesOf(containers: readonly Container[]): readonly string[] {
  return containers.map(({ name }) => plain(name, 128))
}
