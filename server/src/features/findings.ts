import { type Diagnostic as Finding, inOrder, lint, type Surroundings } from '../lint.ts'
import type { Memory } from '../local-findings.ts'
import type { Settings } from '../settings.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import type { LocalImages } from './local-images.ts'
import type { Workspace } from './workspace.ts'

/** One version of a file, and what the rules say about it. */
export interface Checked {
  readonly file: Dockerfile
  readonly settings: Settings
  readonly surroundings: Surroundings
  readonly findings: readonly Finding[]
}

/** What the rules say about the newest version of an open file; undefined where it is not open. */
export async function findingsIn(workspace: Workspace, uri: string): Promise<Checked | undefined> {
  const settings = await workspace.settingsOf(uri)
  const ignoreFile = await workspace.ignoreFileOf(uri)
  const file = workspace.fileAt(uri)
  if (!file) return undefined
  const shell = workspace.shellCheck.findingsIn(file, settings)
  const checked = remembered(file, settings, ignoreFile, workspace.localImages)
  return shell.length === 0 ? checked : { ...checked, findings: inOrder([...checked.findings, ...shell]) }
}

/** Quick fixes ask for the same findings that the diagnostics just showed. */
function remembered(
  file: Dockerfile,
  settings: Settings,
  ignoreFile: string | undefined,
  images: LocalImages,
): Checked {
  const { state } = images
  const last = lastChecked.get(file)
  const isSame = last?.settings === settings && last.surroundings.ignoreFile === ignoreFile && last.state === state
  if (isSame) return last
  const environmentOf = (reference: string) => images.knownImage(reference)?.environment
  const surroundings = { ignoreFile, environmentOf, memory }
  const checked = { file, settings, surroundings, state, findings: lint(file, settings, surroundings) }
  lastChecked.set(file, checked)
  return checked
}

const memory: Memory = new WeakMap()

/** With the state that the images on the machine had. */
const lastChecked = new WeakMap<Dockerfile, Checked & { readonly state: object }>()
