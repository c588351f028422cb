import { codeActions } from './code-actions.ts'
import { completion } from './completion.ts'
import { diagnostics } from './diagnostics.ts'
import type { Feature } from './feature.ts'
import { hover } from './hover.ts'
import { signatureHelp } from './signature-help.ts'

/** Everything that the language server can do. */
export const features: readonly Feature[] = [hover, completion, signatureHelp, diagnostics, codeActions]
