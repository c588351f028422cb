import { marksIn } from '../../shell/coloured.ts'
import type { Mark } from '../../shell/mark.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile, Instruction } from '../../syntax/tree.ts'

/** Says how far a line goes in, by where its text starts and which line of the instruction it is. */
export type Depths = (content: number, index: number) => number | undefined

/**
 * One step for what continues the instruction, one more within `if`, loops and groups, and one more for the arguments of
 * a command that has a line of its own:
 *
 *     RUN apt-get update \
 *         && apt-get install -y \
 *             curl
 */
export function depthsOf(file: Dockerfile, holder: Instruction, fixed: readonly Span[]): Depths {
  const instruction = holder.trigger ?? holder
  const { form, origin, line } = instruction
  if (form === 'json') return (content) => (file.text.charAt(content) === ']' ? 0 : 1)
  const marks = marksIn(file, instruction, holder)
  if (marks.length === 0 || fixed.length === 0) return () => 1
  const textOf = ({ range }: Mark) => file.text.slice(range.start + origin, range.end + origin)
  // The patterns of `case` have brackets that close nothing.
  const isPlain = !marks.some((mark) => mark.kind === 'keyword' && textOf(mark) === 'case')
  if (!isPlain) return () => undefined
  const firstLine = line.pieces[1]?.from ?? 0
  let at = 0
  let depth = 0
  let command: Mark | undefined
  return (content) => {
    for (let mark = marks[at]; mark && mark.range.start + origin < content; mark = marks[++at]) {
      depth = Math.max(0, depth + stepOf(mark, textOf(mark)))
      if (mark.kind === 'command') command = mark
    }
    const next = marks[at]
    if (!next || next.range.start + origin !== content) return 1 + depth
    const text = textOf(next)
    if (next.kind === 'keyword' || isSign(next, text)) return 1 + Math.max(0, depth - (isEnd(text) ? 1 : 0))
    const isArgument =
      next.kind !== 'command' && next.kind !== 'assigned' && next.kind !== 'function' && next.kind !== 'comment'
    const isBelow = command !== undefined && command.range.start >= firstLine
    return 1 + depth + (isArgument && isBelow ? 1 : 0)
  }
}

function stepOf({ kind }: Mark, text: string): number {
  if (kind !== 'keyword' && kind !== 'operator') return 0
  if (opening.has(text)) return 1
  return closing.has(text) ? -1 : 0
}

const opening: ReadonlySet<string> = new Set(['then', 'do', '{', '(', '$('])
const closing: ReadonlySet<string> = new Set(['fi', 'done', '}', ')'])

/** What a line starts with that does not belong to the block above it. */
function isEnd(text: string): boolean {
  return closing.has(text) || text === 'else' || text === 'elif'
}

function isSign({ kind }: Mark, text: string): boolean {
  return kind === 'operator' && !/[<>]/.test(text)
}
