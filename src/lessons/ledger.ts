import type { EngineDocument } from '../engine/document.ts'
import { textAt, valueAt } from './document-path.ts'
import { imageNamed } from './image-name.ts'
import type { Thing } from './thing.ts'
import type { Values, Variables } from './variables.ts'

/** What was on the engine before a lesson began, and what the lesson has made since. Everything by ID. */
export interface Ledger {
  /** Where that engine is: on another one the ledger says nothing. */
  readonly host: string
  readonly baseline: readonly Thing[]
  readonly made: readonly Thing[]
}

/** The label that lesson images carry, and every container made from them. */
export const lessonLabel = 'io.drydock.lesson'

/** How a lesson knows its own. */
export interface Own {
  readonly lesson: string
  readonly variables: Variables
  readonly values: Values
}

/** The ledger with a thing that was made while the lesson was open; as it is for what was there before. */
export function entered(ledger: Ledger, thing: Thing): Ledger {
  const isKnown = [...ledger.baseline, ...ledger.made].some(isSame(thing))
  return isKnown ? ledger : { ...ledger, made: [...ledger.made, thing] }
}

/** The things of the lesson in a new container: itself, and the volumes that came with it. Nothing where it is not the lesson's. */
export function thingsOf(document: EngineDocument, own: Own): readonly Thing[] {
  if (!isOfLesson(document, own)) return []
  const mounts = valueAt(document, 'Mounts')
  const volumes = (Array.isArray(mounts) ? mounts : [])
    .filter((mount: unknown) => valueAt(mount, 'Type') === 'volume')
    .map((mount: unknown): Thing => ({ kind: 'volume', id: textAt(mount, 'Name'), name: textAt(mount, 'Name') }))
  return [{ kind: 'container', id: textAt(document, 'Id'), name: nameOf(document) }, ...volumes]
}

/**
 * The ledger with what has a name of the lesson: those names were free when it began. For what no event tells, such as
 * an image that BuildKit has made; only while the lesson is open, for later the names may be the learner's own.
 */
export function enteredByName(ledger: Ledger, present: readonly Thing[], own: Own): Ledger {
  return present.filter((thing) => hasNameOfLesson(thing, own)).reduce(entered, ledger)
}

/** What the lesson made and is still there: what a clean-up removes, and nothing else. */
export function leftOvers({ made }: Ledger, present: readonly Thing[]): readonly Thing[] {
  return made.filter((thing) => present.some(isSame(thing)))
}

/** The proof of a clean-up: what was there before, and was not to be removed, but is gone. Empty when all is well. */
export function harmed(before: readonly Thing[], removed: readonly Thing[], after: readonly Thing[]): readonly Thing[] {
  return before.filter((thing) => ![...after, ...removed].some(isSame(thing)))
}

function isSame({ kind, id }: Thing): (other: Thing) => boolean {
  return (other) => other.kind === kind && other.id === id
}

function hasNameOfLesson({ kind, name }: Thing, { variables, values }: Own): boolean {
  return Object.entries(variables).some(([variable, wanted]) => {
    const value = values[variable] ?? ''
    if (kind === 'image') return 'builds' in wanted && imageNamed(name, value)
    return kind in wanted && name === value
  })
}

function isOfLesson(document: EngineDocument, own: Own): boolean {
  const image = textAt(document, 'Config.Image')
  const labels = valueAt(document, 'Config.Labels')
  if (typeof labels === 'object' && labels !== null && Object.entries(labels).some(isLabel(own.lesson))) return true
  const thing: Thing = { kind: 'container', id: '', name: nameOf(document) }
  return hasNameOfLesson(thing, own) || imagesOf(own).some((one) => imageNamed(image, one))
}

/** The images that the lesson uses. */
function imagesOf({ variables, values }: Own): readonly string[] {
  return Object.entries(variables).flatMap(([variable, wanted]) =>
    'image' in wanted || 'builds' in wanted ? [values[variable] ?? ''] : [],
  )
}

function isLabel(lesson: string): (label: [string, unknown]) => boolean {
  return ([key, value]) => key === lessonLabel && value === lesson
}

// The Engine writes names with a slash before them.
function nameOf(document: EngineDocument): string {
  return textAt(document, 'Name').replace(/^\//, '')
}
