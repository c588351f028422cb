import { type Diagnostic as Finding, inOrder, lint } from '../lint.ts'
import type { Settings } from '../settings.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import type { Workspace } from './workspace.ts'

/** One version of a file, and what the rules say about it. */
export interface Checked {
  readonly file: Dockerfile
  readonly settings: Settings
  readonly ignoreFile: string | undefined
  readonly findings: readonly Finding[]
}

/** What the rules say about the newest version of an open file; undefined where it is not open. */
export async function findingsIn(workspace: Workspace, uri: string): Promise<Checked | undefined> {
  const settings = await workspace.settingsOf(uri)
  const ignoreFile = await workspace.ignoreFileOf(uri)
  const file = workspace.fileAt(uri)
  if (!file) return undefined
  const shell = workspace.shellCheck.findingsIn(file, settings)
  const findings = remembered(file, settings, ignoreFile)
  return { file, settings, ignoreFile, findings: shell.length === 0 ? findings : inOrder([...findings, ...shell]) }
}

/** Quick fixes ask for the same findings that the diagnostics just showed. */
function remembered(file: Dockerfile, settings: Settings, ignoreFile: string | undefined): readonly Finding[] {
  const last = lastFindings.get(file)
  if (last?.settings === settings && last.ignoreFile === ignoreFile) return last.findings
  const findings = lint(file, settings, { ignoreFile })
  lastFindings.set(file, { settings, ignoreFile, findings })
  return findings
}

const lastFindings = new WeakMap<
  Dockerfile,
  {
    readonly settings: Settings
    readonly ignoreFile: string | undefined
    readonly findings: readonly Finding[]
  }
>()
