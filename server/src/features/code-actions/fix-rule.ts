import { compatible } from '../../mend.ts'
import type { Text } from '../../text.ts'
import { diagnosticFor } from '../diagnostics.ts'
import { firstOfEachRule, type Offer, workspaceEdit } from './offer.ts'

/** All findings of a rule in the file, mended together. */
export const fixRule: Offer = {
  kind: 'quickfix',
  actions(asked) {
    const { file, findings, uri, locale } = asked
    return firstOfEachRule(asked).flatMap(({ rule }) => {
      const mendable = findings.filter((one) => one.rule === rule && one.fix && !one.fix.isGuess)
      if (mendable.length < 2) return []
      return {
        title: title(rule.id)[locale],
        kind: 'quickfix',
        diagnostics: mendable.map((finding) => diagnosticFor(file, finding, locale)),
        edit: workspaceEdit(file, uri, compatible(mendable.flatMap(({ fix }) => (fix ? [fix] : [])))),
      }
    })
  },
}

function title(rule: string): Text {
  return { en: `Fix all \`${rule}\` in this file`, ko: `이 파일의 \`${rule}\` 모두 고치기` }
}
