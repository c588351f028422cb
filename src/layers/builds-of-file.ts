/** An image that a file gave, as far as it is worth remembering. */
export interface Build {
  readonly id: string
  /** In milliseconds since 1970. */
  readonly createdAt: number
  /** `RootFS.Layers`. */
  readonly layers: readonly string[]
}

/** The last two images that a file gave. */
export interface BuildsOfFile {
  readonly last: Build
  /** Its layers only: all that is compared. */
  readonly before: readonly string[] | undefined
}

/**
 * What is remembered after a file was found to have given an image.
 * @param isThere whether an image is on the machine
 */
export function withBuild(
  known: BuildsOfFile | undefined,
  build: Build,
  isThere: (id: string) => boolean,
): BuildsOfFile {
  if (known?.last.id === build.id) return known
  // An older one comes back when the builder finds it in its cache, and when the newer one was removed. Then nobody knows
  // any more what was before it.
  const isNext = known !== undefined && (known.last.createdAt <= build.createdAt || isThere(known.last.id))
  return { last: build, before: isNext ? known.last.layers : undefined }
}

/** What is remembered after a build gave the same image once more: every layer came from the cache. */
export function againOf(known: BuildsOfFile): BuildsOfFile {
  return { ...known, before: known.last.layers }
}
