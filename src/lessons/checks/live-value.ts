import * as z from 'zod/mini'
import { containerStates } from '../../engine/lifecycle.ts'
import { valueAt } from '../document-path.ts'
import { imageNamed } from '../image-name.ts'
import type { Reading, Wanted } from '../reading.ts'
import { pattern, word } from './check-kind.ts'

const ofContainer = z.strictObject({ container: word, path: word })
const ofImage = z.strictObject({ image: word, path: word })
/** `Info.KernelVersion` of `docker info`, `Version.ApiVersion` of `docker version`, `Endpoint.Host`, `Endpoint.Context`. */
const ofEngine = z.strictObject({ engine: word })
/** The line of a container's log, counted from its end: 1 is the last one. */
const ofLog = z.strictObject({ log: word, line: z.int().check(z.gte(1)) })
/** What a pattern's group finds in a container's log; of several finds, each is right. */
const ofLogPattern = z.strictObject({ log: word, finds: pattern })
const ofContainers = z.strictObject({
  count: z.literal('containers'),
  image: z.optional(word),
  state: z.optional(z.enum(containerStates)),
})
/** The lines of `docker image ls`: an image counts once for each of its names. */
const ofImages = z.strictObject({ count: z.literal('images'), repository: z.optional(word) })
/** The layers of an image that are more than a setting: the lines of `docker history` with a size. */
const ofHistory = z.strictObject({ count: z.literal('sized-layers'), image: word })
const ofProcesses = z.strictObject({ count: z.literal('processes'), container: word })
const ofMemory = z.strictObject({ memory: word })

/** What can be asked of the learner because the engine knows it: each machine has another right answer. */
export const liveValue = [
  ofContainer,
  ofImage,
  ofEngine,
  ofLog,
  ofLogPattern,
  ofContainers,
  ofImages,
  ofHistory,
  ofProcesses,
  ofMemory,
] as const
export type LiveValue = z.infer<(typeof liveValue)[number]>

/** What has to be read before {@link valueIn} can tell. */
export function wantsOf(value: LiveValue): Wanted {
  if ('path' in value) return 'container' in value ? { containers: [value.container] } : { images: [value.image] }
  if ('engine' in value) return { lists: ['engine'] }
  if ('log' in value) return { logs: [value.log] }
  if ('memory' in value) return { usages: [value.memory] }
  if (value.count === 'images') return { lists: ['images'] }
  if (value.count === 'sized-layers') return { histories: [value.image] }
  return value.count === 'processes' ? { processes: [value.container] } : {}
}

/** Undefined where the engine has no answer. */
export function valueIn(reading: Reading, value: LiveValue): unknown {
  if ('path' in value) {
    const document = 'container' in value ? reading.containers[value.container] : reading.images[value.image]
    return valueAt(document, value.path)
  }
  if ('engine' in value) return valueAt(reading.engine, value.engine)
  if ('finds' in value) return findsIn(reading.logs[value.log] ?? '', value.finds)
  if ('log' in value) return reading.logs[value.log]?.trimEnd().split('\n').at(-value.line)
  if ('memory' in value) return reading.usages[value.memory]?.memory
  return countIn(reading, value)
}

function findsIn(log: string, finds: string): readonly string[] | undefined {
  const found = [...log.matchAll(new RegExp(finds, 'gmu'))].flatMap(([whole, group]) => group ?? whole)
  return found.length === 0 ? undefined : found
}

function countIn(reading: Reading, value: Extract<LiveValue, { count: string }>): number | undefined {
  if (value.count === 'images') return imageLines(reading, value.repository)
  if (value.count === 'sized-layers') return reading.histories[value.image]?.filter(({ size }) => size > 0).length
  if (value.count === 'processes') return reading.processes[value.container]?.length
  return reading.list.filter(
    ({ image, state }) =>
      (value.image === undefined || imageNamed(image, value.image)) &&
      (value.state === undefined || value.state === state),
  ).length
}

function imageLines({ imageList }: Reading, repository: string | undefined): number {
  const names = imageList.flatMap(({ tags }) => (tags.length === 0 ? ['<none>'] : tags))
  return names.filter((name) => repository === undefined || name.replace(/:[^:/]+$/, '') === repository).length
}
