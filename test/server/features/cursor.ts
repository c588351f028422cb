import type { Position } from '../../../server/src/syntax/lines.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import type { Dockerfile } from '../../../server/src/syntax/tree.ts'

/** A Dockerfile with the cursor at the only `|` in it. */
export function cursorIn(marked: string): { file: Dockerfile; offset: number; position: Position } {
  const offset = marked.indexOf('|')
  if (offset < 0 || marked.indexOf('|', offset + 1) >= 0) throw new Error(`One | in: ${marked}`)
  const file = parse(marked.slice(0, offset) + marked.slice(offset + 1))
  return { file, offset, position: file.lines.positionAt(offset) }
}
