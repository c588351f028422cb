import * as vscode from 'vscode'
import { type Locale, localeFor, type Text } from './text.ts'

/** The language in which Drydock speaks now, as the setting `drydock.language` says. */
export interface SpokenLanguage {
  readonly locale: Locale
  /** The words of a text in that language. */
  say(text: Text): string
  onChange(listener: (locale: Locale) => void): vscode.Disposable
}

/** Follows the setting until `context` is disposed. */
export function spokenLanguage(context: vscode.ExtensionContext): SpokenLanguage {
  const changed = new vscode.EventEmitter<Locale>()
  let locale = currentLocale()
  context.subscriptions.push(
    changed,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('drydock.language')) return
      locale = currentLocale()
      changed.fire(locale)
    }),
  )
  return {
    get locale() {
      return locale
    },
    say: (text) => text[locale],
    onChange: (listener) => changed.event(listener),
  }
}

function currentLocale(): Locale {
  return localeFor(vscode.workspace.getConfiguration('drydock').get('language'), vscode.env.language)
}
