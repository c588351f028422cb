import * as z from 'zod/mini'
import type { Dial } from './dial.ts'
import { accept, listOf, segment, text, texts } from './door.ts'
import { EngineError } from './engine-error.ts'
import { volumesFrom } from './storage-answers.ts'
import type { Prunable, Pruned } from './storage-engine.ts'

/**
 * Removes what nobody uses.
 * @param all images that no container uses, not just those without a name; volumes with a name, not just those without
 */
export async function prune(dial: Dial, what: Prunable, all: boolean): Promise<Pruned> {
  if (what === 'volumes') return pruneVolumes(dial, all)
  const filters = what === 'images' && all ? { dangling: ['false'] } : {}
  const query = { filters: JSON.stringify(filters) }
  const { SpaceReclaimed, ...answer } = accept(
    prunedAnswer,
    await dial.json({ method: 'POST', path: paths[what], query, isLong: true }),
  )
  const images = answer.ImagesDeleted.map(({ Untagged, Deleted }) => Untagged || Deleted)
  const removed = [...answer.ContainersDeleted, ...images, ...answer.NetworksDeleted, ...answer.CachesDeleted]
  return { removed, freed: SpaceReclaimed }
}

// One by one, for the Engine's own pruning takes named volumes too before API 1.42, and from then on only when asked
// by a filter that it refused before.
async function pruneVolumes(dial: Dial, all: boolean): Promise<Pruned> {
  const query = { filters: JSON.stringify({ dangling: ['true'] }) }
  const unused = volumesFrom(await dial.json({ method: 'GET', path: '/volumes', query }))
  const removed: string[] = []
  for (const { name, isAnonymous } of unused) {
    if ((all || isAnonymous) && (await isRemoved(dial, name))) removed.push(name)
  }
  return { removed, freed: undefined }
}

/** False for one that somebody has begun to use, or removed, meanwhile. */
async function isRemoved(dial: Dial, name: string): Promise<boolean> {
  try {
    await dial.done({ method: 'DELETE', path: `/volumes/${segment(name)}` })
    return true
  } catch (error) {
    if (error instanceof EngineError && (error.kind === 'conflict' || error.kind === 'gone')) return false
    throw error
  }
}

const paths: Readonly<Record<Exclude<Prunable, 'volumes'>, string>> = {
  containers: '/containers/prune',
  images: '/images/prune',
  networks: '/networks/prune',
  'build cache': '/build/prune',
}

const prunedAnswer = z.object({
  ContainersDeleted: texts,
  ImagesDeleted: listOf(z.object({ Untagged: text, Deleted: text })),
  NetworksDeleted: texts,
  CachesDeleted: texts,
  SpaceReclaimed: z.catch(z.optional(z.number()), undefined),
})
