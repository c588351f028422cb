import type { Engine } from './engine.ts'

/** A shell that there is in a container, the most comfortable first; undefined for an image without any. */
export async function shellIn(engine: Pick<Engine, 'hasFile'>, id: string): Promise<string | undefined> {
  for (const path of shells) {
    if (await engine.hasFile(id, path)) return path
  }
  return undefined
}

const shells = ['/bin/bash', '/bin/ash', '/bin/sh']
