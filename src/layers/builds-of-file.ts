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

/** What is remembered after a file was found to have given an image. */
export function withBuild(known: BuildsOfFile | undefined, build: Build): BuildsOfFile {
  if (known?.last.id === build.id) return known
  // The newer one was removed: what was before the older one is not known any more.
  const isNewer = known !== undefined && known.last.createdAt <= build.createdAt
  return { last: build, before: isNewer ? known.last.layers : undefined }
}
