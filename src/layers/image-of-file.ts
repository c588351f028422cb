import { listAt } from '../engine/document.ts'
import type { Engine, Image } from '../engine/engine.ts'
import { EngineError } from '../engine/engine-error.ts'
import type { HistoryEntry } from '../engine/image-engine.ts'
import { type Lines, linesIn, type OutlinedStage } from './dockerfile-lines.ts'
import { madeBy } from './instruction.ts'

/** An image that a Dockerfile gave as it stands now. */
export interface ImageOfFile {
  readonly image: Image
  readonly lines: Lines
  readonly history: readonly HistoryEntry[]
  /** `RootFS.Layers` */
  readonly layers: readonly string[]
}

/** Looks for the newest image that was built from a file. What it has read of an image once, it keeps: that never changes. */
export interface ImageFinder {
  find(stages: readonly OutlinedStage[], engine: Engine, images: readonly Image[]): Promise<ImageOfFile | undefined>
}

export function imageFinder(): ImageFinder {
  const known = new Map<string, Promise<Read | undefined>>()
  return {
    async find(stages, engine, images) {
      // One that has lost its name to another build is not what the last build gave, even if it is newer.
      const named = images.filter(({ tags }) => tags.length > 0)
      const newest = [...named, ...images.filter(({ tags }) => tags.length === 0)].slice(0, most)
      const ids = new Set(newest.map(({ id }) => id))
      for (const id of known.keys()) if (!ids.has(id)) known.delete(id)
      for (const image of newest) {
        const reading = known.get(image.id) ?? read(image.id, engine)
        known.set(image.id, reading)
        const found = await reading
        if (!found) known.delete(image.id)
        const lines =
          found &&
          linesIn(
            stages,
            found.history.map(({ createdBy }) => madeBy(createdBy)),
          )
        if (lines) return { image, lines, ...found }
      }
      return undefined
    },
  }
}

type Read = Pick<ImageOfFile, 'history' | 'layers'>

/** Of the newest images: nobody looks for what was built a hundred images ago. */
const most = 50

/** Undefined where the image is gone meanwhile, or the engine. */
async function read(id: string, engine: Engine): Promise<Read | undefined> {
  try {
    const [history, document] = await Promise.all([engine.history(id), engine.inspectImage(id)])
    const layers = listAt(document, 'RootFS', 'Layers').filter((layer) => typeof layer === 'string')
    return { history, layers }
  } catch (error) {
    if (error instanceof EngineError) return undefined
    throw error
  }
}
