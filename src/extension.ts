import * as vscode from 'vscode'
import { commandLines } from './command-lines/command-lines.ts'
import { commandReference } from './command-reference/command-reference.ts'
import { connect, surroundingsOf } from './engine/connect.ts'
import { followContext } from './engine/context-follower.ts'
import { createLiveEngine } from './engine/live.ts'
import { languageClient } from './language/language-client.ts'
import { lessons } from './lessons/lessons.ts'
import type { Part, Services } from './part.ts'
import { sidebar } from './sidebar/sidebar.ts'
import { spokenLanguage } from './spoken-language.ts'

const parts: readonly Part[] = [languageClient, sidebar, lessons, commandLines, commandReference]

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
