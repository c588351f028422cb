import { shellWord } from './commands.ts'

/** A container as a person wants it: all that the form asks for. */
export interface RunSpec {
  readonly image: string
  readonly name?: string
  readonly ports?: readonly PublishedPort[]
  readonly environment?: readonly Variable[]
  readonly mounts?: readonly Mount[]
  readonly network?: string
  /** In bytes. */
  readonly memory?: number
  /** How many processors it may keep busy, such as 1.5. */
  readonly processors?: number
  readonly restart?: 'always' | 'unless-stopped' | 'on-failure'
  /** Removed as soon as it ends. */
  readonly isTemporary?: boolean
  /** With a terminal, for programs that a person types to. */
  readonly isInteractive?: boolean
  readonly labels?: Readonly<Record<string, string>>
  /** In place of the image's own command. */
  readonly command?: readonly string[]
}

export interface PublishedPort {
  readonly inside: number
  readonly protocol?: 'tcp' | 'udp'
  /** A free one where none is named. */
  readonly outside?: number
  /** Of this machine; by default every one, so that other machines get in too. */
  readonly address?: string
}

export interface Variable {
  readonly name: string
  readonly value: string
}

export interface Mount {
  /** A volume's name, or a folder of the machine that the engine runs on, which begins with `/` or a drive's letter. */
  readonly source: string
  readonly target: string
  readonly isReadOnly?: boolean
}

/** A part of the line that belongs together: an option with its value, or a word of its own. */
export interface RunPart {
  readonly flag?: string
  /** As one word for a shell. */
  readonly value?: string
}

/** The `docker run` line that makes the same container: what the form shows while it is filled in. */
export function runLine(spec: RunSpec): string {
  return ['docker run', ...runParts(spec).map(({ flag, value }) => [flag, value].filter(Boolean).join(' '))].join(' ')
}

/** What stands after `docker run` in that line. */
export function runParts(spec: RunSpec): readonly RunPart[] {
  return [
    spec.isInteractive ? { flag: '-it' } : { flag: '-d' },
    ...(spec.isTemporary ? [{ flag: '--rm' }] : []),
    ...option('--name', spec.name),
    ...(spec.ports ?? []).flatMap((port) => option('-p', publishedPort(port))),
    ...(spec.environment ?? []).flatMap(({ name, value }) => option('-e', `${name}=${value}`)),
    ...(spec.mounts ?? []).flatMap((mount) => option('-v', bindOf(mount))),
    ...option('--network', spec.network),
    ...option('-m', spec.memory === undefined ? undefined : memorySize(spec.memory)),
    ...option('--cpus', spec.processors?.toString()),
    ...option('--restart', spec.restart),
    ...Object.entries(spec.labels ?? {}).flatMap(([name, value]) => option('-l', `${name}=${value}`)),
    { value: shellWord(spec.image) },
    ...(spec.command ?? []).map((word) => ({ value: shellWord(word) })),
  ]
}

/** What `POST /containers/create` wants to know. */
export function createBody(spec: RunSpec): Readonly<Record<string, unknown>> {
  const { image, ports = [], environment = [], mounts = [], isInteractive = false, restart } = spec
  return {
    Image: image,
    Env: environment.map(({ name, value }) => `${name}=${value}`),
    Labels: spec.labels ?? {},
    ...(spec.command && { Cmd: spec.command }),
    Tty: isInteractive,
    OpenStdin: isInteractive,
    ExposedPorts: Object.fromEntries(ports.map((port) => [portKey(port), {}])),
    HostConfig: {
      PortBindings: bindingsOf(ports),
      Binds: mounts.map(bindOf),
      AutoRemove: spec.isTemporary ?? false,
      ...(restart && { RestartPolicy: { Name: restart } }),
      ...(spec.network !== undefined && { NetworkMode: spec.network }),
      ...(spec.memory !== undefined && { Memory: spec.memory }),
      ...(spec.processors !== undefined && { NanoCpus: Math.round(spec.processors * 1e9) }),
    },
  }
}

function option(flag: string, value: string | undefined): readonly RunPart[] {
  return value === undefined || value === '' ? [] : [{ flag, value: shellWord(value) }]
}

function publishedPort({ inside, protocol, outside, address }: PublishedPort): string {
  const suffix = protocol === 'udp' ? '/udp' : ''
  const outer = address === undefined ? `${outside ?? ''}` : `${bracketed(address)}:${outside ?? ''}`
  return outer === '' ? `${inside}${suffix}` : `${outer}:${inside}${suffix}`
}

function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address
}

function portKey({ inside, protocol = 'tcp' }: PublishedPort): string {
  return `${inside}/${protocol}`
}

// One port inside may be published at several places.
function bindingsOf(ports: readonly PublishedPort[]): Readonly<Record<string, readonly object[]>> {
  const keys = [...new Set(ports.map(portKey))]
  return Object.fromEntries(keys.map((key) => [key, ports.filter((port) => portKey(port) === key).map(bindingOf)]))
}

function bindingOf({ address = '', outside }: PublishedPort): object {
  return { HostIp: address, HostPort: outside === undefined ? '' : String(outside) }
}

function bindOf({ source, target, isReadOnly }: Mount): string {
  return `${source}:${target}${isReadOnly ? ':ro' : ''}`
}

// The largest unit in which it is a whole number.
function memorySize(bytes: number): string {
  const [size, unit] = memoryUnits.find(([size]) => bytes % size === 0) ?? [1, 'b']
  return `${bytes / size}${unit}`
}

const memoryUnits = [
  [1024 ** 3, 'g'],
  [1024 ** 2, 'm'],
  [1024, 'k'],
] as const
