import { fileURLToPath } from 'node:url'
import { ignoreFileBeside } from '../ignore-file.ts'
import { type Diagnostic as Finding, lint } from '../lint.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import type { Preferences } from './preferences.ts'
import type { Workspace } from './workspace.ts'

/** One version of a file, and what the rules say about it. */
export interface Checked {
  readonly file: Dockerfile
  readonly findings: readonly Finding[]
}

/** What the rules say about the newest version of an open file; undefined where it is not open. */
export async function findingsIn(workspace: Workspace, uri: string): Promise<Checked | undefined> {
  const ignoreFile = uri.startsWith('file:') ? await ignoreFileBeside(fileURLToPath(uri)) : undefined
  const file = workspace.fileAt(uri)
  return file && { file, findings: remembered(file, workspace.preferences, ignoreFile) }
}

/** Quick fixes ask for the same findings that the diagnostics just showed. */
function remembered(file: Dockerfile, preferences: Preferences, ignoreFile: string | undefined): readonly Finding[] {
  const last = lastFindings.get(file)
  if (last?.preferences === preferences && last.ignoreFile === ignoreFile) return last.findings
  const findings = lint(file, preferences.settings, { ignoreFile })
  lastFindings.set(file, { preferences, ignoreFile, findings })
  return findings
}

const lastFindings = new WeakMap<
  Dockerfile,
  {
    readonly preferences: Preferences
    readonly ignoreFile: string | undefined
    readonly findings: readonly Finding[]
  }
>()
