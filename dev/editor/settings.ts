import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Settings = Readonly<Record<string, unknown>>

/** What VS Code should not ask a newcomer or change under a test. */
export const calm: Settings = {
  'workbench.startupEditor': 'none',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.commandCenter': false,
  // The samples stand in a folder of this repository, which is not theirs; and containers open ports all the time.
  'git.openRepositoryInParentFolders': 'never',
  'remote.autoForwardPorts': false,
}

/** Adds settings to those of a user data folder; what a person chose there stays. */
export function writeSettings(userData: string, settings: Settings): void {
  const file = join(userData, 'User', 'settings.json')
  mkdirSync(join(userData, 'User'), { recursive: true })
  const chosen: Settings = existsSync(file) ? chosenIn(file) : {}
  writeFileSync(file, `${JSON.stringify({ ...settings, ...chosen }, undefined, 2)}\n`)
}

/**
 * Makes Korean a display language that VS Code can start with: an empty translation does, for then `vscode.env.language`
 * is `ko` and manifests are read in Korean, while the editor's own words stay English.
 */
export function offerKorean(userData: string): void {
  const translation = join(userData, 'ko-main.json')
  mkdirSync(userData, { recursive: true })
  writeFileSync(translation, JSON.stringify({ version: '1.0.0', contents: {} }))
  const korean = {
    hash: 'drydock',
    label: '한국어',
    // Without an extension named here, all installed extensions vanish from the browser's side.
    extensions: [{ extensionIdentifier: { id: 'drydock.korean' }, version: '1.0.0' }],
    translations: { vscode: translation },
  }
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ ko: korean }))
}

function chosenIn(file: string): Settings {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // Somebody wrote comments into it: theirs, whole.
    return {}
  }
}
