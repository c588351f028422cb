import * as z from 'zod/mini'
import { accept, listOf, number, text, timeFrom } from './door.ts'
import type { Room } from './storage-engine.ts'

/** `GET /system/df`. A size that the Engine did not count is -1 there, and 0 here. */
export function roomFrom(answer: unknown): Room {
  const { ContainerUsage, ImageUsage, VolumeUsage, BuildCacheUsage, ...old } = accept(roomAnswer, answer)
  return {
    layers: ImageUsage?.TotalSize ?? old.LayersSize,
    containers: (ContainerUsage?.Items ?? old.Containers).map(({ Id, SizeRw }) => ({ id: Id, size: counted(SizeRw) })),
    images: (ImageUsage?.Items ?? old.Images).map((row) => ({
      id: row.Id,
      size: counted(row.Size),
      shared: counted(row.SharedSize),
      containers: counted(row.Containers),
    })),
    volumes: (VolumeUsage?.Items ?? old.Volumes).map(({ Name, UsageData }) => ({
      name: Name,
      size: counted(UsageData.Size),
      containers: counted(UsageData.RefCount),
    })),
    buildCache: (BuildCacheUsage?.Items ?? old.BuildCache).map(({ Size, InUse }) => ({
      size: counted(Size),
      isUsed: InUse,
    })),
  }
}

/** When something of the builder's cache was used last, out of `GET /system/df`; undefined where there is none. */
export function builderUsedFrom(answer: unknown): number | undefined {
  const { BuildCache, BuildCacheUsage } = accept(roomAnswer, answer)
  const times = (BuildCacheUsage?.Items ?? BuildCache).flatMap(({ LastUsedAt }) => timeFrom(LastUsedAt) ?? [])
  return times.length === 0 ? undefined : Math.max(...times)
}

function counted(size: number): number {
  return Math.max(0, size)
}

const containers = listOf(z.object({ Id: z.string(), SizeRw: number }))
const images = listOf(z.object({ Id: z.string(), Size: number, SharedSize: number, Containers: number }))
const volumes = listOf(
  z.object({
    Name: text,
    UsageData: z.catch(z.object({ Size: number, RefCount: number }), { Size: 0, RefCount: 0 }),
  }),
)
const buildCache = listOf(z.object({ Size: number, InUse: z.catch(z.boolean(), false), LastUsedAt: text }))

// Up to API 1.51 a list of each kind, from 1.53 on an object of each kind whose `Items` come when asked for `verbose`;
// 1.52 gives both.
const roomAnswer = z.object({
  LayersSize: number,
  Containers: containers,
  Images: images,
  Volumes: volumes,
  BuildCache: buildCache,
  ContainerUsage: newer(containers),
  ImageUsage: newer(images),
  VolumeUsage: newer(volumes),
  BuildCacheUsage: newer(buildCache),
})

function newer<Items extends z.ZodMiniType>(items: Items) {
  return z.catch(z.optional(z.object({ TotalSize: number, Items: items })), undefined)
}
