import * as z from 'zod/mini'
import { imageDocument, imageList, type LocalImage, type NamedImage } from './local-image.ts'

/** The images on the machine, as far as the client tells of them. It is asked by custom requests, if it said it answers. */
export interface LocalImages {
  /** An image as it is now; undefined where there is none of that name, or nobody to ask. */
  imageAt(reference: string): Promise<LocalImage | undefined>
  /** What is known without waiting. Where nothing is yet, it is asked for, and `changed` is called if there is one. */
  knownImage(reference: string): LocalImage | undefined
  /** All of them, the newest first; none where nobody can be asked. */
  all(): Promise<readonly NamedImage[]>
  /** Another value whenever `knownImage` may answer otherwise. */
  readonly state: object
  /** After a change of the images: everything is asked for again when it is needed. */
  forget(): void
}

/**
 * @param ask sends a request to the client and gives its answer; undefined where the client cannot be asked
 * @param changed is called when `knownImage` has more to say than before
 */
export function localImages(
  ask: (method: string, parameters?: object) => Promise<unknown> | undefined,
  changed: () => void,
): LocalImages {
  const asked = new Map<string, Promise<LocalImage | undefined>>()
  /** What counts until the next answer. */
  const known = new Map<string, LocalImage>()
  let list: Promise<readonly NamedImage[]> | undefined
  let state = {}

  function imageAt(reference: string): Promise<LocalImage | undefined> {
    const answer = asked.get(reference) ?? accepted(imageDocument, ask('drydock/localImage', { reference }))
    asked.set(reference, answer)
    return answer
  }

  async function learn(reference: string): Promise<void> {
    const question = imageAt(reference)
    const image = await question
    // Things may have changed since; then it is asked for again.
    if (asked.get(reference) !== question || known.get(reference)?.id === image?.id) return
    if (image) known.set(reference, image)
    else known.delete(reference)
    state = {}
    changed()
  }

  return {
    imageAt,
    knownImage(reference) {
      if (!asked.has(reference)) void learn(reference)
      return known.get(reference)
    },
    async all() {
      list ??= accepted(imageList, ask('drydock/localImages')).then((images) => images ?? [])
      return list
    },
    get state() {
      return state
    },
    forget() {
      asked.clear()
      list = undefined
      state = {}
    },
  }
}

/** The notification of a client that images came or went. */
export const imagesChanged = 'drydock/localImagesChanged'

/** Whether a client says in `initializationOptions` that it answers the requests. */
export function answersAboutImages(initializationOptions: unknown): boolean {
  return z.safeParse(z.object({ localImages: z.literal(true) }), initializationOptions).success
}

/** A client that fails or says something else knows nothing. */
async function accepted<Schema extends z.ZodMiniType>(
  schema: Schema,
  answer: Promise<unknown> | undefined,
): Promise<z.output<Schema> | undefined> {
  try {
    const read = z.safeParse(schema, await answer)
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
