import { dirname } from 'node:path'
import { type BuildContext, type ContextFile, readBuildContext } from '../build-context.ts'
import { ignoredFiles } from '../meaning/ignored-files.ts'
import { pathOf } from './path-of.ts'
import type { Workspace } from './workspace.ts'

/** What `docker build` would find beside a Dockerfile, and what it would leave out. */
export interface SeenContext {
  readonly folder: string
  /** Those that count. */
  readonly files: readonly ContextFile[]
  readonly ignored: readonly ContextFile[]
  readonly isComplete: boolean
}

/** The build context of a Dockerfile, taken for the folder in which it is; undefined where it is no file on disk. */
export async function contextOf(workspace: Workspace, uri: string): Promise<SeenContext | undefined> {
  const path = pathOf(uri)
  if (path === undefined) return undefined
  const ignoreFile = await workspace.ignoreFileOf(uri)
  return contextIn(dirname(path), ignoreFile)
}

/** The same for a folder. What was read a moment ago is not read again. */
export async function contextIn(folder: string, ignoreFile: string | undefined): Promise<SeenContext> {
  const { isIgnored, skips } = ignoredFiles(ignoreFile)
  const key = `${folder}\0${ignoreFile ?? ''}`
  const known = recent.get(key)
  if (known && Date.now() - known.at < moment) return known.seen
  const seen = readBuildContext(folder, skips).then((context) => sorted(folder, context, isIgnored))
  recent.clear()
  recent.set(key, { at: Date.now(), seen })
  return seen
}

/** In milliseconds. */
const moment = 2000
const recent = new Map<string, { readonly at: number; readonly seen: Promise<SeenContext> }>()

function sorted(
  folder: string,
  { files, isComplete }: BuildContext,
  isIgnored: (path: string) => boolean,
): SeenContext {
  const ignored = files.filter(({ path }) => isIgnored(path))
  const left = new Set(ignored)
  return { folder, files: files.filter((file) => !left.has(file)), ignored, isComplete }
}
