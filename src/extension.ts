import * as vscode from 'vscode'
import { asleep } from './asleep.ts'
import { connect, surroundingsOf } from './engine/connect.ts'
import { followContext } from './engine/context-follower.ts'
import { createLiveEngine } from './engine/live.ts'
import { lessons } from './lessons/lessons.ts'
import type { Part, Services } from './part.ts'
import { sidebar } from './sidebar/sidebar.ts'
import { spokenLanguage } from './spoken-language.ts'

const dockerfiles: readonly vscode.DocumentFilter[] = [
  { language: 'dockerfile', scheme: 'file' },
  { language: 'dockerfile', scheme: 'untitled' },
]
const ignoreFiles: vscode.DocumentFilter = { scheme: 'file', pattern: '**/*.dockerignore' }

const parts: readonly Part[] = [
  sidebar,
  lessons,
  asleep(
    { commands: ['drydock.commandReference'] },
    async () => (await import('./command-reference/command-reference.ts')).commandReference,
  ),
  asleep({ commands: ['drydock.showStages'] }, async () => (await import('./stages/stages.ts')).stages),
  asleep({ documents: dockerfiles }, async () => (await import('./layers/layer-lens.ts')).layerLens),
  asleep(
    {
      documents: [...dockerfiles, ignoreFiles],
      commands: ['summary', 'stages', 'type'].map((name) => `drydock.dockerfile.${name}`),
    },
    async () => (await import('./language/language-client.ts')).languageClient,
  ),
  asleep(
    { documents: ['shellscript', 'markdown'] },
    async () => (await import('./command-lines/command-lines.ts')).commandLines,
  ),
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
