import * as z from 'zod/mini'
import { word } from './checks/check-kind.ts'
import { imageNamed } from './image-name.ts'
import type { Thing } from './thing.ts'

/** What a lesson calls by a variable, because it differs from learner to learner. */
export const variable = z.union([
  /** The name of a container that the lesson makes; gets a suffix where the learner already uses it. */
  z.strictObject({ container: word.check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/)) }),
  /** A port of this machine: the first free one from there up. */
  z.strictObject({ port: z.int().check(z.gte(1024), z.lte(65535)) }),
  /** An image; a school's mirror comes before its name. */
  z.strictObject({ image: word }),
  /** The name of an image that the lesson makes; gets a suffix like a container's. May hold variables defined above it. */
  z.strictObject({ builds: word }),
  /** The names of a volume and of a network that the lesson makes. */
  z.strictObject({ volume: word }),
  z.strictObject({ network: word }),
])
export type Variable = z.infer<typeof variable>
export type Variables = Readonly<Record<string, Variable>>

/** The variables' values in one run. */
export type Values = Readonly<Record<string, string>>

export interface Surroundings {
  /** What is on the engine: its names are not for this lesson to use. */
  readonly present: readonly Thing[]
  /** Whether nobody listens on that port of this machine. */
  isFree(port: number): Promise<boolean>
  /** Comes before the name of every image, such as `mirror.school.example/`; usually empty. */
  readonly imagePrefix: string
}

/** Finds a value for every variable. Two variables never get the same port. */
export async function resolveVariables(variables: Variables, around: Surroundings): Promise<Values> {
  const values: Record<string, string> = {}
  const givenPorts = new Set<number>()
  for (const [name, written] of Object.entries(variables)) {
    const wanted = 'builds' in written ? { builds: fill(written.builds, values) } : written
    if ('image' in wanted) values[name] = `${around.imagePrefix}${wanted.image}`
    else if (!('port' in wanted)) values[name] = freeName(wanted, around.present)
    else {
      const port = await freePort(wanted.port, givenPorts, around)
      givenPorts.add(port)
      values[name] = String(port)
    }
  }
  return values
}

/** The values as the lesson's author wrote them: for reading while there is no engine. */
export function writtenValues(variables: Variables): Values {
  const values: Record<string, string> = {}
  for (const [name, wanted] of Object.entries(variables)) values[name] = fill(String(Object.values(wanted)[0]), values)
  return values
}

/** Puts the values in the place of `{{variables}}`, in every text inside of `source`. An unknown variable stays as it is. */
export function fill(text: string, values: Values): string {
  return text.replace(reference, (whole, name: string) => values[name] ?? whole)
}

/** The same for a value of any shape, as a lesson file holds them. */
export function fillAll(source: unknown, values: Values): unknown {
  if (typeof source === 'string') return fill(source, values)
  if (Array.isArray(source)) return source.map((part: unknown) => fillAll(part, values))
  if (typeof source !== 'object' || source === null) return source
  return Object.fromEntries(Object.entries(source).map(([key, part]) => [key, fillAll(part, values)]))
}

/** The names of the variables that `text` uses. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(reference)].map((match) => match[1] ?? '')
}

// `{{.Image}}` is not one: so `docker inspect --format` names a field.
const reference = /\{\{(\w[\w.-]*)\}\}/g

type Named = Exclude<Variable, { port: number } | { image: string }>

function freeName(wanted: Named, present: readonly Thing[]): string {
  if ('builds' in wanted) return freeTag(wanted.builds, present)
  const [[kind, name] = ['', '']] = Object.entries(wanted)
  return withSuffix(name, (free) => present.every((thing) => thing.kind !== kind || thing.name !== free))
}

/** A tag stays as it is written; the repository gets the suffix: `my/web-2:0.1`. */
function freeTag(wanted: string, present: readonly Thing[]): string {
  const [, repository = wanted, tag = ''] = /^(.*?)(:[^:/]+)?$/.exec(wanted) ?? []
  const isFree = (free: string) => present.every(({ kind, name }) => kind !== 'image' || !imageNamed(name, free + tag))
  return `${withSuffix(repository, isFree)}${tag}`
}

function withSuffix(wanted: string, isFree: (name: string) => boolean): string {
  if (isFree(wanted)) return wanted
  let suffix = 2
  while (!isFree(`${wanted}-${suffix}`)) suffix += 1
  return `${wanted}-${suffix}`
}

async function freePort(from: number, given: ReadonlySet<number>, around: Surroundings): Promise<number> {
  for (let port = from; port < from + 1000 && port < 65536; port += 1) {
    if (!given.has(port) && (await around.isFree(port))) return port
  }
  // A thousand taken ports in a row: the learner will read the Engine's own error, and its card.
  return from
}
