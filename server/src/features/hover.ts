import type { Hover, Position } from 'vscode-languageserver'
import { defaultSettings, type Settings } from '../settings.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import type { Locale } from '../text.ts'
import { answer } from './answer.ts'
import { contextOf } from './contexts.ts'
import type { Feature } from './feature.ts'
import { baseImage } from './hover/base-image.ts'
import { baseVariable } from './hover/base-variable.ts'
import { copySource } from './hover/copy-source.ts'
import { directiveLine } from './hover/directive.ts'
import { duration } from './hover/duration.ts'
import type { Explained, Explainer } from './hover/explained.ts'
import { instructionFlag } from './hover/flag.ts'
import { commandForm } from './hover/form.ts'
import { heredocWord } from './hover/heredoc.ts'
import { instructionKeyword } from './hover/instruction.ts'
import { type LessonLinks, topicsAt, withLesson } from './hover/lesson-link.ts'
import type { Lookup, Outside } from './hover/lookup.ts'
import { owner } from './hover/owner.ts'
import { exposedPort } from './hover/port.ts'
import { shellCommand } from './hover/shell-command.ts'
import { stopSignal } from './hover/signal.ts'
import { stageName } from './hover/stage.ts'
import { variableUse } from './hover/variable.ts'
import { variableDeclaration } from './hover/variable-declaration.ts'
import { ignoreHoverAt } from './ignore/ignore-document.ts'
import type { HoverDetail } from './preferences.ts'

export const hover: Feature = {
  capabilities: { hoverProvider: true },
  attach(connection, workspace) {
    connection.onHover(
      answer(connection, null, async ({ textDocument: { uri }, position }) => {
        const ignoring = workspace.ignoreDocumentAt(uri)
        const { lessons } = workspace.announced
        if (ignoring) return ignoreHoverAt(ignoring, position, workspace.preferences.locale, lessons)
        const settings = await workspace.settingsOf(uri)
        const file = workspace.fileAt(uri)
        if (!file) return undefined
        const { locale, hoverDetail } = workspace.preferences
        const outside = { images: workspace.localImages, context: () => contextOf(workspace, uri) }
        const asked = { locale, settings, lessons }
        const lookedUp = await lookedUpAt(file, position, asked, outside)
        return lookedUp ?? shortened(hoverAt(file, position, asked), hoverDetail)
      }),
    )
  },
}

/** Who asks: a hover is in their language, reads the file with their settings, and leads to their lessons. */
interface Asked {
  readonly locale: Locale
  /** The defaults where there are none. */
  readonly settings?: Settings
  readonly lessons?: LessonLinks
}

/** What there is to say about the thing at a position, or nothing. */
export function hoverAt(file: Dockerfile, position: Position, asked: Asked): Hover | undefined {
  const offset = file.lines.offsetAt(position)
  for (const explainer of explainers) {
    const explained = explainer(file, offset, asked.settings ?? defaultSettings)
    if (explained) return hoverFor(file, offset, explained, asked)
  }
  return undefined
}

/** What there is to say that has to be looked up outside of the file, or nothing. */
export async function lookedUpAt(
  file: Dockerfile,
  position: Position,
  asked: Asked,
  outside: Outside,
): Promise<Hover | undefined> {
  const offset = file.lines.offsetAt(position)
  for (const lookup of lookups) {
    const explained = await lookup(file, offset, asked.settings ?? defaultSettings, outside)
    if (explained) return hoverFor(file, offset, explained, asked)
  }
  return undefined
}

const lookups: readonly Lookup[] = [baseImage, copySource, baseVariable]

function hoverFor(
  file: Dockerfile,
  offset: number,
  { span, markdown, topic }: Explained,
  { locale, lessons = {} }: Asked,
): Hover {
  const value = withLesson(markdown(locale), topicsAt(file, offset, topic), lessons, locale)
  return { contents: { kind: 'markdown', value }, range: file.lines.rangeOf(span) }
}

/** Of a brief hover, what the first paragraph says, and the links below the line. */
export function shortened(hover: Hover | undefined, detail: HoverDetail): Hover | undefined {
  if (!hover || detail === 'full' || typeof hover.contents !== 'object' || !('value' in hover.contents)) return hover
  const [first = '', ...rest] = hover.contents.value.split('\n\n')
  const line = rest.lastIndexOf('---')
  // What has no links is short anyway.
  if (line < 0) return hover
  const value = [first, ...rest.slice(line)].join('\n\n')
  return { ...hover, contents: { kind: 'markdown', value } }
}

/** In this order: the first one that finds something speaks. */
const explainers: readonly Explainer[] = [
  directiveLine,
  instructionKeyword,
  stageName,
  variableUse,
  variableDeclaration,
  exposedPort,
  duration,
  stopSignal,
  owner,
  instructionFlag,
  heredocWord,
  shellCommand,
  commandForm,
]
