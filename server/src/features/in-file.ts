import type { Settings } from '../settings.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import type { Workspace } from './workspace.ts'

/** Asks something about the newest version of an open file, with its settings; undefined where it is not open. */
export async function inFile<Answer>(
  workspace: Workspace,
  { uri }: { readonly uri: string },
  ask: (file: Dockerfile, settings: Settings) => Answer | undefined | Promise<Answer | undefined>,
): Promise<Answer | undefined> {
  const settings = await workspace.settingsOf(uri)
  const file = workspace.fileAt(uri)
  return file && ask(file, settings)
}
