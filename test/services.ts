import * as vscode from 'vscode'
import type { LiveEngine } from '../src/engine/live.ts'
import type { Services } from '../src/part.ts'
import type { Locale } from '../src/text.ts'

/** What a part of the extension gets, with an engine in the hands of the test. `speak` changes the language. */
export function servicesWith(live: LiveEngine): Services & { readonly speak: (locale: Locale) => void } {
  const changed = new vscode.EventEmitter<Locale>()
  let locale: Locale = 'en'
  const kept = new Map<string, unknown>()
  const workspaceState: Pick<vscode.Memento, 'get' | 'update'> = {
    get: <T>(key: string, otherwise?: T) => (kept.has(key) ? Object(kept.get(key)) : otherwise),
    update: async (key: string, value: unknown) => void kept.set(key, value),
  }
  const context: vscode.ExtensionContext = Object.create({ extensionUri: vscode.Uri.file('/drydock'), workspaceState })
  return {
    context,
    live,
    language: {
      get locale() {
        return locale
      },
      say: (text) => text[locale],
      onChange: (listener) => changed.event(listener),
    },
    speak(next) {
      locale = next
      changed.fire(locale)
    },
  }
}
