import { instructionsNamed } from '../syntax/instructions-named.ts'
import type { Span } from '../syntax/span.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import type { Build } from './build.ts'
import { booleans } from './check-options.ts'
import { type Mount, type MountField, mountsOf } from './mounts.ts'

/** Something in a mount that BuildKit refuses. */
export type MountProblem = {
  readonly kind:
    | 'broken'
    | 'type'
    | 'key'
    | 'bare'
    | 'misplaced'
    | 'value'
    | 'sharing'
    | 'variable'
    | 'secretSource'
    | 'secretBoth'
    | 'target'
  readonly range: Span
  /** The key, the value or the field in question. */
  readonly about: string
  /** The type of the mount. */
  readonly type: string
}

/** The types of mounts. */
export const mountTypes: readonly string[] = ['bind', 'cache', 'tmpfs', 'secret', 'ssh']

/** How a cache may be shared. */
export const sharingModes: readonly string[] = ['shared', 'private', 'locked']

/** The keys of mounts, under all of their names. */
export const mountKeys: readonly string[] =
  'type from source src target dst destination readonly ro readwrite rw required size id sharing mode uid gid env'.split(
    ' ',
  )

/**
 * Everything that BuildKit refuses in the mounts of a file (`commands_runmount.go`). It reads the fields of a mount in
 * their order: what belongs to one type is refused as long as `type=` stands behind it. The answer is kept.
 */
export function mountProblems(file: Dockerfile, build: Build): readonly MountProblem[] {
  const known = cache.get(file)
  if (known?.build === build) return known.problems
  const mounts = instructionsNamed(file, 'RUN').flatMap(mountsOf)
  const problems = mounts.flatMap((mount) => [...problemsIn(mount, build)])
  cache.set(file, { build, problems })
  return problems
}

const cache = new WeakMap<Dockerfile, { readonly build: Build; readonly problems: readonly MountProblem[] }>()

function* problemsIn(mount: Mount, build: Build): Iterable<MountProblem> {
  const { flag, fields, isBroken } = mount
  if (isBroken) yield { kind: 'broken', range: flag.valueRange, about: flag.value ?? '', type: 'bind' }
  const state: State = { type: 'bind', isTypeKnown: true, given: new Map(), values: new Map() }
  for (const field of fields) {
    const problem = problemIn(field, state, build)
    if (problem) yield { ...problem, type: state.type }
  }
  if (state.isTypeKnown) for (const problem of problemsOfWhole(mount, state)) yield { ...problem, type: state.type }
}

type State = {
  type: string
  isTypeKnown: boolean
  readonly given: Map<string, MountField>
  readonly values: Map<string, string>
}

type Found = Omit<MountProblem, 'type'>

function problemIn(field: MountField, state: State, build: Build): Found | undefined {
  const { key, range, keyRange, valueRange, text } = field
  if (field.value === undefined) return problemInBare(field, state)
  if (!mountKeys.includes(key)) return { kind: 'key', range: keyRange, about: key }
  if (key === 'from' && /\$./.test(field.value)) return { kind: 'variable', range: valueRange, about: text }
  const name = sameKeys[key] ?? key
  state.given.set(name, field)
  const value = build.valueOf(field, field.value)
  if (value !== undefined) state.values.set(name, value)
  const onlyFor = typesOf[name]
  if (onlyFor && state.isTypeKnown && !onlyFor.includes(state.type)) return { kind: 'misplaced', range, about: key }
  if (name === 'type') {
    state.isTypeKnown = value !== undefined && mountTypes.includes(value.toLowerCase())
    state.type = value?.toLowerCase() ?? state.type
    return value === undefined || state.isTypeKnown ? undefined : { kind: 'type', range: valueRange, about: value }
  }
  if (value === undefined || (forms[name]?.(value) ?? true)) return undefined
  return { kind: name === 'sharing' ? 'sharing' : 'value', range: valueRange, about: value }
}

function problemInBare({ key, range, text }: MountField, state: State): Found | undefined {
  if (['readonly', 'ro', 'readwrite', 'rw'].includes(key)) return undefined
  if (key !== 'required') return { kind: 'bare', range, about: text }
  const isFine = !state.isTypeKnown || state.type === 'secret' || state.type === 'ssh'
  return isFine ? undefined : { kind: 'misplaced', range, about: key }
}

/** Keys that only some types take, and that BuildKit checks while it reads. */
const typesOf: Readonly<Record<string, readonly string[] | undefined>> = {
  required: ['secret', 'ssh'],
  size: ['tmpfs'],
}

const sameKeys: Readonly<Record<string, string | undefined>> = {
  destination: 'target',
  dst: 'target',
  ro: 'readonly',
  rw: 'readwrite',
  src: 'source',
}

const forms: Readonly<Record<string, ((value: string) => boolean) | undefined>> = {
  gid: isNumber,
  mode: (value) => /^[0-7]+$/.test(value) && Number.parseInt(value, 8) < 2 ** 32,
  readonly: (value) => booleans[value] !== undefined,
  readwrite: (value) => booleans[value] !== undefined,
  required: (value) => booleans[value] !== undefined,
  sharing: (value) => sharingModes.includes(value.toLowerCase()),
  size: isSize,
  uid: isNumber,
}

/** `64m`, `1.5 GiB`, as `RAMInBytes` of `docker/go-units` reads it: behind the last digit or dot stands the unit. */
function isSize(value: string): boolean {
  const [, number = '', unit = ''] = /^(.*[0-9.]) ?([^0-9. ]*)$/.exec(value) ?? []
  if (!/^(?:\+|-(?=[0.]*$))?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i.test(number)) return false
  return /^(?:b|[kmgtp](?:i?b)?)?$/i.test(unit)
}

function isNumber(value: string): boolean {
  return /^[0-9]+$/.test(value) && Number(value) < 2 ** 32
}

/** What can be said only once all of the fields are read. */
function* problemsOfWhole({ flag }: Mount, { type, given, values }: State): Iterable<Found> {
  for (const key of ['mode', 'uid', 'gid']) {
    const field = given.get(key)
    if (field && (type === 'bind' || type === 'tmpfs')) yield { kind: 'misplaced', range: field.range, about: key }
  }
  const sharing = given.get('sharing')
  if (sharing && type !== 'cache' && values.get('sharing') !== '') {
    yield { kind: 'misplaced', range: sharing.range, about: 'sharing' }
  }
  const target = values.get('target')
  if (target !== undefined && /^\/(?:\.?\/)*\.?$/.test(target) && type !== 'secret' && type !== 'ssh') {
    yield { kind: 'target', range: given.get('target')?.valueRange ?? flag.range, about: target }
  }
  if (type !== 'secret') return
  const isGiven = (key: string) => given.has(key) && values.get(key) !== ''
  const from = given.get('from')
  if (from && isGiven('from')) yield { kind: 'misplaced', range: from.range, about: 'from' }
  if (!isGiven('source') && !isGiven('target') && !isGiven('id')) {
    yield { kind: 'secretSource', range: flag.range, about: '' }
  }
  const id = given.get('id')
  if (id && isGiven('id') && isGiven('source')) yield { kind: 'secretBoth', range: id.range, about: '' }
}
