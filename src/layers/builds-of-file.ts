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

/** The builds of files by their addresses, the one that was built last at the end. */
export type BuildsOfFiles = Readonly<Record<string, BuildsOfFile>>

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

/** With the builds of one more file; those that nobody has built for the longest time are forgotten. */
export function withFile(all: BuildsOfFiles, file: string, builds: BuildsOfFile): BuildsOfFiles {
  const others = Object.entries(all).filter(([known]) => known !== file)
  return Object.fromEntries([...others, [file, builds] as const].slice(-mostFiles))
}

/** Without the builds of a file, or of what lay in a folder, that was deleted. */
export function withoutFile(all: BuildsOfFiles, deleted: string): BuildsOfFiles {
  return Object.fromEntries(Object.entries(all).filter(([file]) => file !== deleted && !file.startsWith(`${deleted}/`)))
}

/** Files deleted elsewhere are never told of: what is remembered has to end by itself. */
const mostFiles = 30
