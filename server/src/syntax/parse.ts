import { trimSpace } from './characters.ts'
import { readDirectives } from './directives.ts'
import { readHeredocs } from './heredocs.ts'
import { type Header, readHeader } from './instruction.ts'
import { lineIndex } from './lines.ts'
import { firstNonBlank, joinLines, lineEnd } from './logical-line.ts'
import type { Comment, Dockerfile, Instruction } from './tree.ts'

/** Reads a Dockerfile as BuildKit's parser does. It never throws: what BuildKit refuses becomes a problem in the tree. */
export function parse(text: string): Dockerfile {
  const { properties, escapeCharacter, isComment } = readTop(text)
  const { comments, instructions } = readItems(text, escapeCharacter, 0, isComment)
  return { ...properties, text, lines: lineIndex(text), comments, instructions }
}

/** What the lines at the top of a file say about all of it. */
export function readTop(text: string) {
  const { directives, problems, escapeCharacter, end } = readDirectives(text)
  const lines = new Set(directives.map(({ range }) => range.start))
  return {
    properties: { escapeCharacter, directives, problems, directivesEnd: end },
    escapeCharacter,
    /** Directives look like comments. */
    isComment: ({ range }: Comment) => !lines.has(range.start),
  }
}

/** Comments and instructions in the order of the text. */
export type Items = { readonly comments: Comment[]; readonly instructions: Instruction[] }

/**
 * Reads comments and instructions from the start of a line on, up to the end of the text or, where `stopsAt` is given,
 * to the first line behind an instruction for which it says so. `next` is where reading ended.
 */
export function readItems(
  text: string,
  escapeCharacter: string,
  start: number,
  isComment: (comment: Comment) => boolean = () => true,
  stopsAt: (next: number) => boolean = () => false,
): Items & { readonly next: number } {
  const comments: Comment[] = []
  const instructions: Instruction[] = []
  let above: Comment[] = []
  let at = start
  while (at < text.length) {
    const lineStart = at === 0 && text.charCodeAt(0) === 0xfeff ? 1 : at
    const { end, next } = lineEnd(text, lineStart)
    const content = firstNonBlank(text, lineStart, end)
    at = next
    if (content === end) continue
    if (text.charCodeAt(content) === 35) {
      const comment = commentAt(text, content, end, content > lineStart)
      if (!isComment(comment)) continue
      comments.push(comment)
      // An empty comment parts what stands above it from the instruction.
      if (comment.text === '' && !comment.isIndented) above = []
      else above.push(comment)
      continue
    }
    const read = readInstruction(text, lineStart, content, escapeCharacter, above)
    instructions.push(read.instruction)
    if (above.length > 0) above = []
    at = read.next
    if (stopsAt(at)) break
  }
  return { comments, instructions, next: at }
}

function readInstruction(
  text: string,
  lineStart: number,
  start: number,
  escapeCharacter: string,
  above: readonly Comment[],
) {
  const joined = joinLines(text, lineStart, escapeCharacter)
  const { line, origin } = joined
  const header = readHeader({ line, origin, escapeCharacter }, { at: 0, end: line.text.length })
  const opened =
    canHoldHeredocs(header) && line.text.includes('<<') ? readHeredocs(text, joined, joined.next) : undefined
  const { commentLines } = joined
  // Named one by one: an object that is spread from others takes several times as long to make.
  const instruction: Instruction = {
    range: { start, end: opened?.end ?? joined.end },
    headerEnd: joined.end,
    keyword: header.keyword,
    writtenKeyword: header.writtenKeyword,
    keywordRange: header.keywordRange,
    flags: header.flags,
    argumentsRange: header.argumentsRange,
    form: header.form,
    words: header.words,
    pairs: header.pairs,
    trigger: header.trigger,
    heredocs: opened?.heredocs ?? none,
    commentsAbove: above.length === 0 ? none : above,
    commentsInside:
      commentLines.length === 0 ? none : commentLines.map((at) => commentAt(text, at.start, at.end, true)),
    emptyLines: joined.emptyLines,
    problems: opened && opened.problems.length > 0 ? [...header.problems, ...opened.problems] : header.problems,
    line,
    origin,
  }
  return { instruction, next: opened?.next ?? joined.next }
}

const none: readonly never[] = []

/** RUN, COPY and ADD can, also behind ONBUILD, but not with a JSON array. */
function canHoldHeredocs({ keyword, trigger, form }: Pick<Header, 'keyword' | 'trigger' | 'form'>): boolean {
  if (keyword === 'ONBUILD' && trigger) return trigger.keyword !== 'ONBUILD' && canHoldHeredocs(trigger)
  return form !== 'json' && (keyword === 'RUN' || keyword === 'COPY' || keyword === 'ADD')
}

function commentAt(text: string, start: number, end: number, isIndented: boolean): Comment {
  return { range: { start, end }, text: trimSpace(text.slice(start + 1, end)), isIndented }
}
