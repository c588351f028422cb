import type { Hover, Position } from 'vscode-languageserver'
import { defaultSettings, type Settings } from '../settings.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import type { Locale } from '../text.ts'
import { answer } from './answer.ts'
import type { Feature } from './feature.ts'
import { directiveLine } from './hover/directive.ts'
import type { Explainer } from './hover/explained.ts'
import { instructionFlag } from './hover/flag.ts'
import { commandForm } from './hover/form.ts'
import { heredocWord } from './hover/heredoc.ts'
import { instructionKeyword } from './hover/instruction.ts'
import { stageName } from './hover/stage.ts'
import { variableUse } from './hover/variable.ts'
import type { HoverDetail } from './preferences.ts'

export const hover: Feature = {
  capabilities: { hoverProvider: true },
  attach(connection, workspace) {
    connection.onHover(
      answer(connection, null, async ({ textDocument, position }) => {
        const settings = await workspace.settingsOf(textDocument.uri)
        const file = workspace.fileAt(textDocument.uri)
        return (
          file &&
          shortened(hoverAt(file, position, workspace.preferences.locale, settings), workspace.preferences.hoverDetail)
        )
      }),
    )
  },
}

/** What there is to say about the thing at a position, or nothing. */
export function hoverAt(
  file: Dockerfile,
  position: Position,
  locale: Locale,
  settings: Settings = defaultSettings,
): Hover | undefined {
  const offset = file.lines.offsetAt(position)
  for (const explainer of explainers) {
    const explained = explainer(file, offset, settings)
    if (!explained) continue
    return {
      contents: { kind: 'markdown', value: explained.markdown(locale) },
      range: file.lines.rangeOf(explained.span),
    }
  }
  return undefined
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
  instructionFlag,
  heredocWord,
  commandForm,
]
