import type { Engine } from './engine.ts'
import type { EngineEvent } from './engine-event.ts'

/** What a container carries that is there only to look into an image. */
const probeLabel = 'io.drydock.probe'

/** Whether it is told of such a container: it is nobody's deed. */
export function isProbe({ attributes }: EngineEvent): boolean {
  return attributes[probeLabel] !== undefined
}

/**
 * Whether there is something at that path in an image. The Engine looks into containers alone: so one is created,
 * labelled, never started, and removed at once, with the volumes that its image asks for.
 * @param image its ID: what is in it never changes, so one look is enough
 * @throws EngineError where there is no such image, or the engine is gone
 */
export function imageHasFile(engine: Prober, image: string, path: string): Promise<boolean> {
  const key = `${image} ${path}`
  const looking = looked.get(key) ?? lookInto(engine, image, path)
  looked.set(key, looking)
  // What failed is tried again.
  looking.catch(() => looked.delete(key))
  return looking
}

type Prober = Pick<Engine, 'create' | 'hasFile' | 'act'>

const looked = new Map<string, Promise<boolean>>()

async function lookInto(engine: Prober, image: string, path: string): Promise<boolean> {
  // An image without a command cannot become a container; this one is never run.
  const id = await engine.create({ image, command: ['-'], labels: { [probeLabel]: '' } })
  try {
    return await engine.hasFile(id, path)
  } finally {
    await engine.act('remove', id, { force: true, volumes: true })
  }
}
