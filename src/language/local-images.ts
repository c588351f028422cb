import type { EngineDocument } from '../engine/document.ts'
import type { LiveEngine } from '../engine/live.ts'

/** What the language server may ask about the images on this machine. It is asked while people type: nothing throws. */
export interface ImageAnswers {
  /** `drydock/localImage`: the Engine's document on an image, or null where there is none. */
  image(reference: string): Promise<EngineDocument | null>
  /** `drydock/localImages`: the images that have a name, the newest first, or null where no engine is connected. */
  images(): readonly NamedImage[] | null
  /** Calls `listener` when the answers may be others: an image came or went, or the engine did. */
  onChange(listener: () => void): { dispose(): void }
}

interface NamedImage {
  readonly references: readonly string[]
  /** In bytes. */
  readonly size: number
  /** In milliseconds since 1970. */
  readonly createdAt: number
}

/** Answers from the engine that is connected already: to write a Dockerfile is no reason to look for one. */
export function imageAnswers(live: LiveEngine): ImageAnswers {
  return {
    async image(reference) {
      try {
        return (await live.engine?.inspectImage(reference)) ?? null
      } catch {
        return null
      }
    },
    images() {
      if (!live.engine) return null
      return live.snapshot.images
        .filter(({ tags }) => tags.length > 0)
        .map(({ tags, size, createdAt }) => ({ references: tags, size, createdAt }))
    },
    onChange(listener) {
      let engine = live.engine
      let { images } = live.snapshot
      return live.onSnapshot((snapshot) => {
        if (live.engine === engine && snapshot.images === images) return
        engine = live.engine
        images = snapshot.images
        listener()
      })
    },
  }
}
