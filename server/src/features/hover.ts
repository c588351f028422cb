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

export const hover: Feature = {
  capabilities: { hoverProvider: true },
  attach(connection, workspace) {
    connection.onHover(
      answer(connection, null, async ({ textDocument, position }) => {
        const settings = await workspace.settingsOf(textDocument.uri)
        const file = workspace.fileAt(textDocument.uri)
        return file && hoverAt(file, position, workspace.preferences.locale, settings)
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
