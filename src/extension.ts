import * as vscode from 'vscode'
import { commandReference } from './command-reference/command-reference.ts'
import { connect, surroundingsOf } from './engine/connect.ts'
import { followContext } from './engine/context-follower.ts'
import { createLiveEngine } from './engine/live.ts'
import { later } from './later.ts'
import { layerLens } from './layers/layer-lens.ts'
import { lessons } from './lessons/lessons.ts'
import type { Part, Services } from './part.ts'
import { sidebar } from './sidebar/sidebar.ts'
import { spokenLanguage } from './spoken-language.ts'
import { stages } from './stages/stages.ts'

const parts: readonly Part[] = [
  sidebar,
  lessons,
  commandReference,
  stages,
  layerLens,
  later(async () => (await import('./language/language-client.ts')).languageClient),
  later(async () => (await import('./command-lines/command-lines.ts')).commandLines),
]

/** Starts every part. */
export function activate(context: vscode.ExtensionContext): void {
  const live = createLiveEngine({ connect: (signal) => connect(surroundingsOf(engineSetting()), signal) })
  const services: Services = { context, live, language: spokenLanguage(context) }
  const following = [followEngineSetting(live.reconnect), followContext(live, () => surroundingsOf(engineSetting()))]
  context.subscriptions.push(live, ...following, ...parts.map((part) => part(services)))
}

function engineSetting(): string {
  return vscode.workspace.getConfiguration('drydock').get('engine.host', '')
}

function followEngineSetting(reconnect: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('drydock.engine.host')) reconnect()
  })
}
