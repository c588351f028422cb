import { spanIn } from '../syntax/logical-line.ts'
import type { Flag, Instruction, Span } from '../syntax/tree.ts'

/** One `key=value` of a flag such as `--mount=type=cache,target=/x`. */
export interface MountField {
  readonly span: Span
  readonly name: string
  readonly nameSpan: Span
  /** Undefined where there is no `=`. */
  readonly value: string | undefined
  readonly valueSpan: Span
}

/** The comma-separated fields of a flag's value, in order. Quotes around a field are left where they are. */
export function mountFields(instruction: Instruction, flag: Flag): readonly MountField[] {
  if (flag.value === undefined) return []
  const written = instruction.line.text.slice(flag.at, flag.end)
  const fields: MountField[] = []
  let at = flag.at + written.indexOf('=') + 1
  for (const field of instruction.line.text.slice(at, flag.end).split(',')) {
    fields.push(fieldAt(instruction, at, field))
    at += field.length + 1
  }
  return fields
}

function fieldAt(instruction: Instruction, at: number, field: string): MountField {
  const equals = field.indexOf('=')
  const nameEnd = equals < 0 ? field.length : equals
  const valueStart = equals < 0 ? field.length : equals + 1
  return {
    span: spanIn(instruction, at, at + field.length),
    name: field.slice(0, nameEnd),
    nameSpan: spanIn(instruction, at, at + nameEnd),
    value: equals < 0 ? undefined : field.slice(valueStart),
    valueSpan: spanIn(instruction, at + valueStart, at + field.length),
  }
}
