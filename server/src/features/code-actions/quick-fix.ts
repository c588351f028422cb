import { diagnosticFor } from '../diagnostics.ts'
import { findingsAt, type Offer, workspaceEdit } from './offer.ts'

/** The fix of each finding. */
export const quickFix: Offer = {
  kind: 'quickfix',
  actions(asked) {
    const { file, uri, locale } = asked
    return findingsAt(asked).flatMap((finding) => {
      const { fix } = finding
      if (!fix) return []
      return {
        title: fix.title[locale],
        kind: 'quickfix',
        // Editors apply what is preferred without asking.
        isPreferred: !fix.isGuess,
        diagnostics: [diagnosticFor(file, finding, locale)],
        edit: workspaceEdit(file, uri, fix.edits),
      }
    })
  },
}
