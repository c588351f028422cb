import { dirname } from 'node:path'
import type { Hover, InlayHint, Position, Range } from 'vscode-languageserver'
import type { ContextFile } from '../../build-context.ts'
import type { Locale } from '../../text.ts'
import { contextIn } from '../contexts.ts'
import { touches } from '../hover/explained.ts'
import { type LessonLinks, withLesson } from '../hover/lesson-link.ts'
import type { OpenDocument } from '../open-document.ts'
import { pathOf } from '../path-of.ts'
import { countOf, explainedLine } from './ignore-hover.ts'
import { ignoreLines } from './ignore-line.ts'

/** Whether a file says what is left out of a build: `.dockerignore`, or `<name of a Dockerfile>.dockerignore`. */
export function isIgnoreFile(uri: string): boolean {
  return uri.endsWith('.dockerignore')
}

/** What the line at a position leaves out, and the lesson about that. */
export async function ignoreHoverAt(
  document: OpenDocument,
  position: Position,
  locale: Locale,
  lessons: LessonLinks = {},
): Promise<Hover | undefined> {
  const { text, lines } = document.file
  const offset = lines.offsetAt(position)
  const line = ignoreLines(text).find(({ span }) => touches(span, offset))
  if (!line) return undefined
  const explained = explainedLine(line, await filesBeside(document))
  const markdown = explained.map((one) => one[locale]).join('\n\n')
  const value = withLesson(markdown, ['.dockerignore'], lessons, locale)
  return { contents: { kind: 'markdown', value }, range: lines.rangeOf(line.span) }
}

/** How many files each line of a range is about. */
export async function ignoreHintsIn(document: OpenDocument, range: Range, locale: Locale): Promise<InlayHint[]> {
  const { text, lines } = document.file
  const files = await filesBeside(document)
  const start = lines.offsetAt(range.start)
  const end = lines.offsetAt(range.end)
  return ignoreLines(text)
    .filter(({ span }) => span.start <= end && span.end >= start)
    .map((line) => ({
      position: lines.positionAt(line.span.end),
      label: countOf(line, files)[locale],
      paddingLeft: true,
    }))
}

/** All files of the folder: those too that the file leaves out. */
async function filesBeside({ uri }: OpenDocument): Promise<readonly ContextFile[]> {
  const path = pathOf(uri)
  return path === undefined ? [] : (await contextIn(dirname(path), undefined)).files
}
