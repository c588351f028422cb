import type { Dial } from './dial.ts'
import type { EngineDocument } from './document.ts'
import { documentFrom } from './door.ts'
import { EngineError } from './engine-error.ts'

/** The document at `path`, or undefined where the Engine says that there is nothing. */
export async function inspect(dial: Dial, path: string, signal?: AbortSignal): Promise<EngineDocument | undefined> {
  try {
    return documentFrom(await dial.json({ method: 'GET', path }, signal))
  } catch (error) {
    if (error instanceof EngineError && error.kind === 'gone') return undefined
    throw error
  }
}
