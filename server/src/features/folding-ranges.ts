import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver/node'
import { stagesOf } from '../meaning/stages.ts'
import type { Comment, Dockerfile, Instruction } from '../syntax/tree.ts'
import { answer } from './answer.ts'
import type { Feature } from './feature.ts'

export const foldingRanges: Feature = {
  capabilities: { foldingRangeProvider: true },
  attach(connection, workspace) {
    connection.onFoldingRanges(
      answer(connection, null, ({ textDocument: { uri } }) => {
        const file = workspace.fileAt(uri)
        const limit = workspace.client.textDocument?.foldingRange?.rangeLimit
        return file && foldsOf(file).slice(0, limit)
      }),
    )
  },
}

/** What can be folded, by whole lines: stages first, then instructions and heredocs, then comments. */
export function foldsOf(file: Dockerfile): FoldingRange[] {
  const lineOf = (offset: number) => file.lines.positionAt(offset).line
  const fold = (start: number, end: number, kind?: string): FoldingRange[] => {
    const [startLine, endLine] = [lineOf(start), lineOf(end)]
    return endLine > startLine ? [{ startLine, endLine, ...(kind !== undefined && { kind }) }] : []
  }
  const stages = stagesOf(file).list.flatMap(({ from, instructions }) =>
    fold(from.range.start, (instructions.at(-1) ?? from).range.end, FoldingRangeKind.Region),
  )
  return [
    ...stages,
    ...file.instructions.flatMap((instruction) => foldsIn(instruction, fold)),
    ...commentBlocks(file, lineOf).flatMap(([first, last]) =>
      fold(first.range.start, last.range.end, FoldingRangeKind.Comment),
    ),
  ]
}

type Fold = (start: number, end: number, kind?: string) => FoldingRange[]

/** A heredoc folds by itself, where it is not all that makes the instruction long. */
function foldsIn({ range, headerEnd, heredocs }: Instruction, fold: Fold): FoldingRange[] {
  const [first] = heredocs
  if (!first) return fold(range.start, range.end)
  const bodies = heredocs.flatMap(({ body, terminator }, index) =>
    index === 0 ? fold(headerEnd, terminator?.end ?? body.end) : fold(body.start, terminator?.end ?? body.end),
  )
  return [...(fold(range.start, headerEnd).length > 0 ? fold(range.start, range.end) : []), ...bodies]
}

/** Comments on lines that follow each other. */
function commentBlocks(file: Dockerfile, lineOf: (offset: number) => number): readonly (readonly [Comment, Comment])[] {
  const blocks: [Comment, Comment][] = []
  for (const comment of file.comments) {
    const last = blocks.at(-1)
    if (last && lineOf(comment.range.start) === lineOf(last[1].range.start) + 1) last[1] = comment
    else blocks.push([comment, comment])
  }
  return blocks
}
