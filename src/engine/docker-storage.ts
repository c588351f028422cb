import * as z from 'zod/mini'
import type { Dial } from './dial.ts'
import { accept, segment } from './door.ts'
import { inspect } from './inspect.ts'
import { prune } from './prune.ts'
import { roomFrom } from './room.ts'
import { networksFrom, volumesFrom } from './storage-answers.ts'
import type { StorageEngine } from './storage-engine.ts'

/** Volumes, networks and the room that everything takes, over `dial`. */
export function storageEngine(dial: Dial): StorageEngine {
  return {
    async volumes(signal) {
      return volumesFrom(await dial.json({ method: 'GET', path: '/volumes' }, signal))
    },
    inspectVolume: (name, signal) => inspect(dial, volumePath(name), signal),
    async createVolume(name = '') {
      const body = { Name: name }
      return accept(namedAnswer, await dial.json({ method: 'POST', path: '/volumes/create', body })).Name
    },
    removeVolume: (name) => dial.done({ method: 'DELETE', path: volumePath(name) }),

    async networks(signal) {
      return networksFrom(await dial.json({ method: 'GET', path: '/networks' }, signal))
    },
    inspectNetwork: (idOrName, signal) => inspect(dial, networkPath(idOrName), signal),
    async createNetwork(name) {
      // Engines before 25 make two networks of one name unless they are asked to look.
      const body = { Name: name, CheckDuplicate: true }
      return accept(createdAnswer, await dial.json({ method: 'POST', path: '/networks/create', body })).Id
    },
    removeNetwork: (id) => dial.done({ method: 'DELETE', path: networkPath(id) }),

    prune: (what, options = {}) => prune(dial, what, options.all ?? false),
    async room(signal) {
      return roomFrom(await dial.json({ method: 'GET', path: '/system/df', isLong: true }, signal))
    },
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
