import { offsetsOfFlagValue } from '../syntax/flag-value.ts'
import { spanIn } from '../syntax/logical-line.ts'
import type { Span } from '../syntax/span.ts'
import type { Flag, Instruction } from '../syntax/tree.ts'

/** One `--mount=type=cache,target=/x` of a RUN. */
export type Mount = {
  readonly flag: Flag
  readonly fields: readonly MountField[]
  /** Its value is no line of comma-separated fields. */
  readonly isBroken: boolean
}

/** `key=value` or `key` within a mount. */
export type MountField = {
  readonly range: Span
  readonly text: string
  /** In lower case. */
  readonly key: string
  readonly keyRange: Span
  /** Undefined where there is no `=`. */
  readonly value: string | undefined
  readonly valueRange: Span
}

/** The mounts of a RUN, in order. The same instruction gives the same nodes again. */
export function mountsOf(instruction: Instruction): readonly Mount[] {
  if (instruction.keyword !== 'RUN' || instruction.flags.length === 0) return none
  const known = cache.get(instruction)
  if (known) return known
  const flags = instruction.flags.filter((flag) => flag.name === 'mount' && flag.value !== undefined)
  const mounts = flags.length === 0 ? none : flags.map((flag) => mountIn(instruction, flag))
  cache.set(instruction, mounts)
  return mounts
}

const cache = new WeakMap<Instruction, readonly Mount[]>()

/** The value of a key, whichever of its names it is given by; the last one counts. */
export function mountField({ fields }: Mount, ...keys: readonly string[]): MountField | undefined {
  return fields.findLast((field) => keys.includes(field.key))
}

const none: readonly never[] = []

function mountIn(instruction: Instruction, flag: Flag): Mount {
  const value = flag.value ?? ''
  const offsets = offsetsOfFlagValue(instruction, flag)
  const place = (start: number, end: number) => {
    const from = offsets[start] ?? flag.end
    return spanIn(instruction, from, end > start ? (offsets[end - 1] ?? flag.end - 1) + 1 : from)
  }
  const records = csvFields(value)
  const fields = (records ?? []).map(({ text, start, end }): MountField => {
    const equals = text.indexOf('=')
    const isPlain = end - start === text.length
    const split = equals < 0 ? text.length : equals
    return {
      range: place(start, end),
      text,
      key: text.slice(0, split).toLowerCase(),
      keyRange: isPlain ? place(start, start + split) : place(start, end),
      value: equals < 0 ? undefined : text.slice(equals + 1),
      valueRange: isPlain ? place(Math.min(start + split + 1, end), end) : place(start, end),
    }
  })
  return { flag, fields, isBroken: records === undefined }
}

type CsvField = { readonly text: string; readonly start: number; readonly end: number }

/** The first record of a text as Go's `encoding/csv` reads it; undefined where a quote is out of place. */
function csvFields(text: string): readonly CsvField[] | undefined {
  if (text === '') return undefined
  const fields: CsvField[] = []
  let at = 0
  for (;;) {
    const start = at
    const quoted = text.charAt(at) === '"' ? quotedField(text, at) : undefined
    if (text.charAt(at) === '"' && !quoted) return undefined
    if (quoted) at = quoted.end
    else while (at < text.length && text.charAt(at) !== ',') at++
    const field = quoted?.text ?? text.slice(start, at)
    if (!quoted && field.includes('"')) return undefined
    fields.push({ text: field, start, end: at })
    if (at >= text.length) return fields
    at++
  }
}

function quotedField(text: string, start: number): { readonly text: string; readonly end: number } | undefined {
  let field = ''
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) !== '"') field += text.charAt(at)
    else if (text.charAt(at + 1) === '"') {
      field += '"'
      at++
    } else return at + 1 === text.length || text.charAt(at + 1) === ',' ? { text: field, end: at + 1 } : undefined
  }
  return undefined
}
