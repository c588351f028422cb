/**
 * An image for the private registry, made from scratch out of Debian's packages. Only data: its hash is the cache's key.
 */
export interface ImageRecipe {
  /** Its name on Docker Hub, without `library/`. */
  readonly name: string
  readonly tags: readonly [string, ...string[]]
  /** The Debian packages that its programs and files come from. */
  readonly packages: readonly string[]
  /** What `docker history` shows, oldest first; a step that brings files is a layer. */
  readonly steps: readonly ImageStep[]
  /** `Config` as `docker inspect` shows it. */
  readonly config: ImageConfig
}

export interface ImageStep {
  readonly createdBy: string
  readonly layer?: Layer
}

/** Paths are absolute and as in the image. */
export interface Layer {
  /** Programs by name or path, each with the libraries that it loads. A `*` in a path is explained below. */
  readonly programs?: Readonly<Record<string, string>>
  /**
   * Files and folders taken over from the packages; the value is the path there. A `*` stands for a name that differs
   * from one Debian to another, such as a version.
   */
  readonly copies?: Readonly<Record<string, string>>
  /** Names of files and folders that the copies of folders leave out. */
  readonly without?: readonly string[]
  readonly files?: Readonly<Record<string, ImageFile>>
  readonly folders?: Readonly<Record<string, Ownership>>
  /** Symbolic links and what they lead to. */
  readonly links?: Readonly<Record<string, string>>
  /** A folder with one link for each command that busybox knows; `/bin/busybox` has to be there. */
  readonly busyboxCommandsIn?: string
}

export interface ImageFile extends Ownership {
  readonly text: string
}

export interface Ownership {
  /** By default 0o644 for a file and 0o755 for a folder. */
  readonly mode?: number
  /** User and group id, by default 0. */
  readonly owner?: number
}

/** The fields of the OCI image configuration's `config`, see https://github.com/opencontainers/image-spec/blob/main/config.md. */
export interface ImageConfig {
  readonly Env?: readonly string[]
  readonly Entrypoint?: readonly string[]
  readonly Cmd?: readonly string[]
  readonly WorkingDir?: string
  readonly User?: string
  readonly StopSignal?: string
  readonly ExposedPorts?: Readonly<Record<string, Record<string, never>>>
  readonly Volumes?: Readonly<Record<string, Record<string, never>>>
  readonly Labels?: Readonly<Record<string, string>>
}
