import * as z from 'zod/mini'
import { accept, listOf, number, text } from './door.ts'
import type { Room } from './storage-engine.ts'

/** `GET /system/df`. A size that the Engine did not count is -1 there, and 0 here. */
export function roomFrom(answer: unknown): Room {
  const { LayersSize, Containers, Images, Volumes, BuildCache } = accept(roomAnswer, answer)
  return {
    layers: LayersSize,
    containers: Containers.map(({ Id, SizeRw }) => ({ id: Id, size: counted(SizeRw) })),
    images: Images.map((row) => ({
      id: row.Id,
      size: counted(row.Size),
      shared: counted(row.SharedSize),
      containers: counted(row.Containers),
    })),
    volumes: Volumes.map(({ Name, UsageData }) => ({
      name: Name,
      size: counted(UsageData.Size),
      containers: counted(UsageData.RefCount),
    })),
    buildCache: BuildCache.map(({ Size, InUse }) => ({ size: counted(Size), isUsed: InUse })),
  }
}

function counted(size: number): number {
  return Math.max(0, size)
}

const roomAnswer = z.object({
  LayersSize: number,
  Containers: listOf(z.object({ Id: z.string(), SizeRw: number })),
  Images: listOf(z.object({ Id: z.string(), Size: number, SharedSize: number, Containers: number })),
  Volumes: listOf(
    z.object({
      Name: text,
      UsageData: z.catch(z.object({ Size: number, RefCount: number }), { Size: 0, RefCount: 0 }),
    }),
  ),
  BuildCache: listOf(z.object({ Size: number, InUse: z.catch(z.boolean(), false) })),
})
