import * as z from 'zod/mini'
import { accept, listOf, text, textsByName, timeFrom } from './door.ts'
import type { Network, Volume } from './storage-engine.ts'

/** `GET /volumes`, by name. */
export function volumesFrom(answer: unknown): readonly Volume[] {
  return accept(volumesAnswer, answer)
    .Volumes.map((row) => ({
      name: row.Name,
      driver: row.Driver,
      createdAt: timeFrom(row.CreatedAt),
      mountpoint: row.Mountpoint,
      isAnonymous: row.Labels[anonymousLabel] !== undefined || /^[0-9a-f]{64}$/.test(row.Name),
      labels: row.Labels,
    }))
    .sort(byName)
}

/** `GET /networks`, by name. */
export function networksFrom(answer: unknown): readonly Network[] {
  return accept(z.array(networkAnswer), answer)
    .map((row) => ({
      id: row.Id,
      name: row.Name,
      driver: row.Driver,
      createdAt: timeFrom(row.Created),
      subnets: row.IPAM.Config.map(({ Subnet }) => Subnet).filter((subnet) => subnet !== ''),
      isInternal: row.Internal,
      isBuiltIn: builtIn.has(row.Name),
      labels: row.Labels,
    }))
    .sort(byName)
}

/** The label of a volume without a name since API 1.42; before that, its name alone tells: 64 digits. */
const anonymousLabel = 'com.docker.volume.anonymous'

// `docker network rm` refuses these by name; `nat` is the one of Windows.
const builtIn: ReadonlySet<string> = new Set(['bridge', 'host', 'none', 'nat'])

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name.localeCompare(right.name, 'en')
}

const volumeAnswer = z.object({
  Name: z.string(),
  Driver: text,
  CreatedAt: text,
  Mountpoint: text,
  Labels: textsByName,
})
const volumesAnswer = z.object({ Volumes: listOf(volumeAnswer) })
const networkAnswer = z.object({
  Id: z.string(),
  Name: text,
  Driver: text,
  Created: text,
  IPAM: z.catch(z.object({ Config: listOf(z.object({ Subnet: text })) }), { Config: [] }),
  Internal: z.catch(z.boolean(), false),
  Labels: textsByName,
})
