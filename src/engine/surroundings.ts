/** All that decides which engine is meant. */
export interface Surroundings {
  /** `drydock.engine.host`: an address, a socket's path or the name of a context; empty for none. */
  readonly setting: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly userId: number | undefined
  /** The text of a file, or undefined where there is none to read. */
  readonly read: (path: string) => string | undefined
  /** The names of what is in a folder; none where there is no folder to read. */
  readonly list: (folder: string) => readonly string[]
}
