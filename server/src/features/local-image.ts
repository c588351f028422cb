import * as z from 'zod/mini'

// Engines leave out what is empty, or write null there.
const text = z.catch(z.string(), '')
const texts = z.catch(z.array(z.string()), [])
const names = z.catch(
  z.pipe(
    z.record(z.string(), z.unknown()),
    z.transform((record) => Object.keys(record)),
  ),
  [],
)

const configuration = z.object({
  Env: texts,
  User: text,
  WorkingDir: text,
  Entrypoint: texts,
  Cmd: texts,
  ExposedPorts: names,
  Volumes: names,
  Labels: z.catch(z.record(z.string(), z.string()), {}),
  StopSignal: text,
  Shell: texts,
  OnBuild: texts,
})

/** What the client says of one image: the document that `docker image inspect` prints, in Drydock's words. */
export const imageDocument = z.pipe(
  z.object({
    Id: z.string(),
    RepoDigests: texts,
    Size: z.catch(z.number(), 0),
    Created: text,
    Os: text,
    Architecture: text,
    Config: z.catch(configuration, configuration.parse({})),
    RootFS: z.catch(z.object({ Layers: texts }), { Layers: [] }),
  }),
  z.transform(({ Id, RepoDigests, Size, Created, Os, Architecture, Config, RootFS }) => ({
    id: Id,
    /** `nginx@sha256:...` each: what registries call it. None for an image that was built here. */
    digests: RepoDigests,
    /** In bytes. */
    size: Size,
    /** In milliseconds since 1970; undefined where the image doesn't say. */
    createdAt: timeFrom(Created),
    /** Such as `linux/amd64`. */
    platform: `${Os}/${Architecture}`,
    layers: RootFS.Layers,
    /** `NAME=value` each. */
    environment: Config.Env,
    /** Empty for root. */
    user: Config.User,
    workingDirectory: Config.WorkingDir,
    entrypoint: Config.Entrypoint,
    command: Config.Cmd,
    /** Such as `80/tcp`. */
    ports: Config.ExposedPorts,
    volumes: Config.Volumes,
    labels: Config.Labels,
    stopSignal: Config.StopSignal,
    shell: Config.Shell,
    onBuild: Config.OnBuild,
  })),
)

/** An image on the machine, and what it does by default. */
export type LocalImage = Readonly<z.output<typeof imageDocument>>

/** What the client says of all images. */
export const imageList = z.array(
  z.object({
    /** Names with tags, such as `nginx:latest`. */
    references: texts,
    /** In bytes. */
    size: z.catch(z.number(), 0),
    /** In milliseconds since 1970. */
    createdAt: z.catch(z.optional(z.number()), undefined),
  }),
)

/** The names of an image on the machine. */
export type NamedImage = Readonly<z.output<typeof imageList>[number]>

/** Images that were made to be the same whenever they are built have the year 1. */
function timeFrom(written: string): number | undefined {
  const time = Date.parse(written)
  return time > 0 ? time : undefined
}
