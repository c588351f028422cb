import type { RegistryCredentials } from './registry-credentials.ts'
import type { TransferProgress } from './transfer-progress.ts'

/** What can be asked and done about images. */
export interface ImageEngine {
  /** Its layers and the instructions that made them, the last one first: `docker history`. */
  history(reference: string, signal?: AbortSignal): Promise<readonly HistoryEntry[]>
  /**
   * Fetches an image, `latest` where no tag is named. Ends when it is there; `signal` calls it off.
   * @param credentials for its registry, where that asks for some
   */
  pull(reference: string, signal: AbortSignal, credentials?: RegistryCredentials): AsyncIterable<TransferProgress>
  /** Sends an image to the registry that its name begins with, Docker Hub where it names none. */
  push(reference: string, signal: AbortSignal, credentials?: RegistryCredentials): AsyncIterable<TransferProgress>
  /**
   * Makes an image from a few small files, a `Dockerfile` among them, and gives it that name: `docker build`.
   * By the builder in the Engine, without BuildKit: it needs nothing else.
   */
  build(files: Readonly<Record<string, string>>, name: string, signal: AbortSignal): Promise<void>
  /** Gives an image one more name. */
  tag(reference: string, name: string): Promise<void>
  /** Takes a name away, and with the last one the image; `force` takes away all names at once. */
  removeImage(reference: string, options?: { readonly force?: boolean }): Promise<ImageRemoval>
}

export interface HistoryEntry {
  /** Undefined for most entries of an image that was made elsewhere: `<missing>`, which is no fault. */
  readonly id: string | undefined
  readonly createdAt: number
  readonly createdBy: string
  /** In bytes; 0 for an instruction that only sets something. */
  readonly size: number
  readonly tags: readonly string[]
  readonly comment: string
}

export interface ImageRemoval {
  /** Names that are gone. */
  readonly untagged: readonly string[]
  /** IDs of images and layers that are gone. */
  readonly deleted: readonly string[]
}
