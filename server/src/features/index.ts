import { codeActions } from './code-actions.ts'
import { codeLenses } from './code-lenses.ts'
import { completion } from './completion.ts'
import { definition } from './definition.ts'
import { diagnostics } from './diagnostics.ts'
import { documentHighlights } from './document-highlights.ts'
import { documentLinks } from './document-links.ts'
import { documentSymbols } from './document-symbols.ts'
import type { Feature } from './feature.ts'
import { foldingRanges } from './folding-ranges.ts'
import { formatting } from './formatting.ts'
import { hover } from './hover.ts'
import { inlayHints } from './inlay-hints.ts'
import { references } from './references.ts'
import { rename } from './rename.ts'
import { selectionRanges } from './selection-ranges.ts'
import { semanticTokens } from './semantic-tokens.ts'
import { signatureHelp } from './signature-help.ts'
import { stageGraph } from './stage-graph.ts'
import { summary } from './summary.ts'
import { workspaceSymbols } from './workspace-symbols.ts'

/** Everything that the language server can do. */
export const features: readonly Feature[] = [
  hover,
  completion,
  signatureHelp,
  diagnostics,
  codeActions,
  definition,
  references,
  documentHighlights,
  rename,
  documentSymbols,
  workspaceSymbols,
  foldingRanges,
  selectionRanges,
  documentLinks,
  formatting,
  semanticTokens,
  inlayHints,
  codeLenses,
  stageGraph,
  summary,
]
