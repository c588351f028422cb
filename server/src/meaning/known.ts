/** What the outside knows: arguments given to the build, and the configuration of images at hand. */
export type Known = {
  readonly buildArguments: ReadonlyMap<string, string>
  /** The `Env` of an image's configuration, `NAME=value` each; undefined where the image isn't known. */
  readonly environmentOf: (reference: string) => readonly string[] | undefined
}
