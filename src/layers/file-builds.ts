import * as vscode from 'vscode'
import type { Engine } from '../engine/engine.ts'
import { EngineError } from '../engine/engine-error.ts'
import type { EngineEvent } from '../engine/engine-event.ts'
import type { HistoryEntry } from '../engine/image-engine.ts'
import type { Services } from '../part.ts'
import { againOf, type BuildsOfFile, type BuildsOfFiles, withBuild, withFile, withoutFile } from './builds-of-file.ts'
import type { OutlinedStage } from './dockerfile-lines.ts'
import { type ImageOfFile, imageFinder } from './image-of-file.ts'

/** The last build of a file: the image that it gave, and what it had given before. */
export interface FileBuild extends ImageOfFile {
  /** The layers of the image before; undefined where none is known. */
  readonly before: readonly string[] | undefined
}

/** What files gave when they were built, kept with the workspace. */
export interface FileBuilds extends vscode.Disposable {
  /** Undefined where the file, as it stands, has given no image that is here. */
  of(document: vscode.TextDocument, stages: readonly OutlinedStage[]): Promise<FileBuild | undefined>
  /** A file has given the same image once more. What else changes, the engine's images show. */
  readonly onAgain: vscode.Event<void>
}

export function fileBuilds({ context, live }: Pick<Services, 'context' | 'live'>): FileBuilds {
  const again = new vscode.EventEmitter<void>()
  const finder = imageFinder()
  let lastNaming: Pick<EngineEvent, 'id' | 'at'> = { id: '', at: 0 }

  const all = () => context.workspaceState.get<BuildsOfFiles>(memory, {})
  const remember = (builds: BuildsOfFiles) => void context.workspaceState.update(memory, builds)

  function remembered(uri: vscode.Uri, { image, layers }: ImageOfFile): BuildsOfFile {
    const file = uri.toString()
    const known = all()[file]
    const isThere = (id: string) => live.snapshot.images.some((one) => one.id === id)
    const builds = withBuild(known, { id: image.id, createdAt: image.createdAt, layers }, isThere)
    if (builds !== known) remember(withFile(all(), file, builds))
    return builds
  }

  /** An image gets a name that it has: where the builder has just been at work, all of it came from its cache. */
  async function named(event: EngineEvent): Promise<void> {
    const { type, action, id, attributes, at } = event
    if (type !== 'image' || action !== 'tag') return
    const isSameBuild = lastNaming.id === id && at - lastNaming.at < severalNames
    lastNaming = event
    const { engine, snapshot } = live
    const image = snapshot.images.find((one) => one.id === id)
    if (isSameBuild || !engine || !image?.tags.includes(attributes['name'] ?? '')) return
    if (filesOf(id).length === 0 || !(await hasJustBuilt(engine, event))) return
    const builds = filesOf(id).reduce((sum, [file, known]) => withFile(sum, file, againOf(known)), all())
    remember(builds)
    again.fire()
  }

  const filesOf = (id: string) => Object.entries(all()).filter(([, { last }]) => last.id === id)

  const parts = [
    again,
    live.onEvent((event) => void named(event)),
    vscode.workspace.onDidDeleteFiles(({ files }) =>
      remember(files.reduce((builds, file) => withoutFile(builds, file.toString()), all())),
    ),
  ]
  return {
    async of(document, stages) {
      const { engine, snapshot } = live
      if (!engine) return undefined
      const found = await finder.find(stages, engine, snapshot.images)
      return found && { ...found, before: remembered(document.uri, found).before }
    },
    onAgain: again.event,
    dispose() {
      for (const part of parts) part.dispose()
    },
  }
}

/**
 * Tells a build from a mere `docker tag`, which the Engine's event does not: BuildKit notes when it used its cache. The
 * builder before it notes nothing, so that of an image of its own the event has to do: hardly anybody gives an image a
 * name that it has.
 */
async function hasJustBuilt(engine: Engine, { id, at }: Pick<EngineEvent, 'id' | 'at'>): Promise<boolean> {
  try {
    const [last] = await engine.history(id)
    if (!last || !isOfBuildKit(last)) return last !== undefined
    for (const wait of looks) {
      await new Promise((resolve) => setTimeout(resolve, wait))
      const usedAt = await engine.builderUsedAt()
      if (usedAt !== undefined && usedAt > at - justBefore) return true
    }
    return false
  } catch (error) {
    if (error instanceof EngineError) return false
    throw error
  }
}

/** BuildKit signs each entry of the history (buildkit, frontend/dockerfile/dockerfile2llb/convert.go: commitToHistory). */
function isOfBuildKit({ comment, createdBy }: HistoryEntry): boolean {
  return comment.startsWith('buildkit.') || createdBy.endsWith('# buildkit')
}

const memory = 'drydock.buildsOfFiles'
// Both times are the Engine's own. It notes the use while it names the image: 5 ms apart on an idle machine (measured).
const justBefore = 2000
// In milliseconds before each: on a busy machine the note may come after the event.
const looks = [0, 300, 1000]
// A build that gives several names gives them in one go (`--tag a --tag b`).
const severalNames = 300
