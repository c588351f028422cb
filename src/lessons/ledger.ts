import type { Container, EngineDocument, Image } from '../engine/engine.ts'
import { imageNamed } from './image-name.ts'
import { textAt, valueAt } from './reading.ts'
import type { Values, Variables } from './variables.ts'

/** What was on the engine before a lesson began, and what the lesson has made since. Everything by ID. */
export interface Ledger {
  readonly baseline: Baseline
  readonly made: readonly MadeContainer[]
}

export interface Baseline {
  readonly containers: readonly string[]
  readonly images: readonly string[]
}

export interface MadeContainer {
  readonly id: string
  readonly name: string
  readonly image: string
  /** Volumes that came into being with it; Docker removes the anonymous ones with the container. */
  readonly volumes: readonly string[]
}

/** The label that lesson images carry, and every container made from them. */
export const lessonLabel = 'io.drydock.lesson'

export function baselineOf(containers: readonly Container[], images: readonly Image[]): Baseline {
  return { containers: containers.map(({ id }) => id), images: images.map(({ id }) => id) }
}

/** The ledger after a container was made while the lesson was open: a container of the lesson is written down. */
export function entered(ledger: Ledger, document: EngineDocument, own: Own): Ledger {
  const id = textAt(document, 'Id')
  if (ledger.baseline.containers.includes(id) || ledger.made.some((one) => one.id === id)) return ledger
  if (!isOfLesson(document, own)) return ledger
  return { ...ledger, made: [...ledger.made, madeOf(document)] }
}

/** The containers that the lesson made and that are still there: what a clean-up removes, and nothing else. */
export function leftOvers(ledger: Ledger, containers: readonly Container[]): readonly MadeContainer[] {
  const present = new Set(containers.map(({ id }) => id))
  return ledger.made.filter(({ id }) => present.has(id))
}

/** The proof of a clean-up: what was there before, and was not to be removed, but is gone. Empty when all is well. */
export function harmed(
  before: readonly Container[],
  removed: readonly MadeContainer[],
  after: readonly Container[],
): readonly Container[] {
  const spared = new Set([...after.map(({ id }) => id), ...removed.map(({ id }) => id)])
  return before.filter(({ id }) => !spared.has(id))
}

/** How a lesson knows its own. */
export interface Own {
  readonly lesson: string
  readonly variables: Variables
  readonly values: Values
}

function isOfLesson(document: EngineDocument, { lesson, variables, values }: Own): boolean {
  const name = nameOf(document)
  const image = textAt(document, 'Config.Image')
  const labels = valueAt(document, 'Config.Labels')
  if (typeof labels === 'object' && labels !== null && Object.entries(labels).some(isLabel(lesson))) return true
  return Object.entries(variables).some(([variable, wanted]) => {
    const value = values[variable] ?? ''
    return 'container' in wanted ? name === value : 'image' in wanted && imageNamed(image, value)
  })
}

function isLabel(lesson: string): (label: [string, unknown]) => boolean {
  return ([key, value]) => key === lessonLabel && value === lesson
}

function madeOf(document: EngineDocument): MadeContainer {
  const mounts = valueAt(document, 'Mounts')
  const volumes = (Array.isArray(mounts) ? mounts : [])
    .filter((mount: unknown) => valueAt(mount, 'Type') === 'volume')
    .map((mount: unknown) => textAt(mount, 'Name'))
  return { id: textAt(document, 'Id'), name: nameOf(document), image: textAt(document, 'Config.Image'), volumes }
}

// The Engine writes names with a slash before them.
function nameOf(document: EngineDocument): string {
  return textAt(document, 'Name').replace(/^\//, '')
}
