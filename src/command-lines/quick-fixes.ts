import * as vscode from 'vscode'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { faultsIn, source } from './marks.ts'

/** Offers what was probably meant instead of what `docker` does not have. */
export function quickFixes(language: SpokenLanguage): vscode.CodeActionProvider {
  return {
    provideCodeActions: (document, range, { diagnostics }) =>
      faultsIn(document)
        .filter((fault) => fault.range.intersection(range))
        .flatMap(({ instead, range: place }) => {
          if (instead === undefined) return []
          const action = new vscode.CodeAction(language.say(words.write(instead)), vscode.CodeActionKind.QuickFix)
          action.edit = new vscode.WorkspaceEdit()
          action.edit.replace(document.uri, place, instead)
          action.diagnostics = diagnostics.filter((shown) => shown.source === source && shown.range.isEqual(place))
          action.isPreferred = true
          return [action]
        }),
  }
}

const words = {
  write: (instead: string): Text => ({ en: `Write \`${instead}\` instead`, ko: `\`${instead}\`(으)로 고치기` }),
}
