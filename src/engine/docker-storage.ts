import * as z from 'zod/mini'
import type { Dial } from './dial.ts'
import { accept, segment } from './door.ts'
import { inspect } from './inspect.ts'
import { prune } from './prune.ts'
import { builderUsedFrom, roomFrom } from './room.ts'
import { networksFrom, volumesFrom } from './storage-answers.ts'
import type { NetworkOptions, StorageEngine } from './storage-engine.ts'

/** Volumes, networks and the room that everything takes, over `dial`. */
export function storageEngine(dial: Dial): StorageEngine {
  return {
    async volumes(signal) {
      return volumesFrom(await dial.json({ method: 'GET', path: '/volumes' }, signal))
    },
    inspectVolume: (name, signal) => inspect(dial, volumePath(name), signal),
    async createVolume(name = '', { driver, labels = {} } = {}) {
      const body = { Name: name, Labels: labels, ...(driver !== undefined && { Driver: driver }) }
      return accept(namedAnswer, await dial.json({ method: 'POST', path: '/volumes/create', body })).Name
    },
    removeVolume: (name) => dial.done({ method: 'DELETE', path: volumePath(name) }),

    async networks(signal) {
      return networksFrom(await dial.json({ method: 'GET', path: '/networks' }, signal))
    },
    inspectNetwork: (idOrName, signal) => inspect(dial, networkPath(idOrName), signal),
    async createNetwork(name, options = {}) {
      const body = networkBody(name, options)
      return accept(createdAnswer, await dial.json({ method: 'POST', path: '/networks/create', body })).Id
    },
    removeNetwork: (id) => dial.done({ method: 'DELETE', path: networkPath(id) }),
    connectToNetwork: (network, container) =>
      dial.done({ method: 'POST', path: `${networkPath(network)}/connect`, body: { Container: container } }),
    disconnectFromNetwork: (network, container) =>
      dial.done({ method: 'POST', path: `${networkPath(network)}/disconnect`, body: { Container: container } }),

    prune: (what, options = {}) => prune(dial, what, options.all ?? false),
    async room(signal) {
      return roomFrom(await dial.json({ method: 'GET', path: '/system/df', query: verbose, isLong: true }, signal))
    },
    async builderUsedAt(signal) {
      const query = { ...verbose, type: 'build-cache' }
      return builderUsedFrom(await dial.json({ method: 'GET', path: '/system/df', query, isLong: true }, signal))
    },
  }
}

// From API 1.52 on the rows come only when they are asked for.
const verbose = { verbose: true }

function networkBody(name: string, { driver, subnet, isInternal, isAttachable, labels = {} }: NetworkOptions) {
  return {
    Name: name,
    // Engines before 25 make two networks of one name unless they are asked to look.
    CheckDuplicate: true,
    Labels: labels,
    Internal: isInternal ?? false,
    Attachable: isAttachable ?? false,
    ...(driver !== undefined && { Driver: driver }),
    ...(subnet !== undefined && { IPAM: { Config: [{ Subnet: subnet }] } }),
  }
}

function volumePath(name: string): string {
  return `/volumes/${segment(name)}`
}

function networkPath(idOrName: string): string {
  return `/networks/${segment(idOrName)}`
}

const namedAnswer = z.object({ Name: z.string() })
const createdAnswer = z.object({ Id: z.string() })
