import { shellWord } from '../engine/commands.ts'
import { listAt } from '../engine/document.ts'
import type { Container, Engine, Image } from '../engine/engine.ts'
import { imageName } from '../engine/image-name.ts'
import type { Snapshot } from '../engine/live.ts'
import { plain } from '../webview/plain.ts'
import { type BuiltLine, builtLines } from './built-lines.ts'
import type { FileBuilds } from './file-builds.ts'
import { madeBy } from './instruction.ts'
import { type SourceFile, sourceAmongOpen } from './open-dockerfiles.ts'
import type { Stack, WritableLayer } from './protocol.ts'
import { type Layered, stackOf } from './stack.ts'

/** What the tab shows, and the file that its lines lead to. */
export interface StackReading {
  readonly stack: Stack
  readonly source: SourceFile | undefined
}

/**
 * Reads an image's history, and the layers of the other images to find those that it shares.
 * @param builds what the open Dockerfiles gave
 * @param known layers by the IDs of their images, which never change: what is read is added
 */
export async function readStack(
  image: Image,
  engine: Engine,
  known: Map<string, readonly string[]>,
  { images, containers }: Pick<Snapshot, 'images' | 'containers'>,
  builds: Pick<FileBuilds, 'of'>,
): Promise<StackReading> {
  const [history, layers, others, writable] = await Promise.all([
    engine.history(image.id),
    layersOf(image.id, engine, known),
    layeredAmong(images, image, engine, known),
    Promise.all(usersOf(image, containers).map((container) => writableLayer(container, engine))),
  ])
  const source = await sourceAmongOpen(history.map(({ createdBy }) => madeBy(createdBy)))
  const { layers: rows, base } = stackOf(history, layers, others)
  const fates = source ? await fatesIn(source, image, builds) : undefined
  return {
    source,
    stack: {
      name: nameOf(image),
      createdAt: image.createdAt,
      size: image.size,
      writable,
      layers: rows.map((row, index) => {
        const line = source?.lines[index] ?? null
        return { ...row, line, fate: fates?.find((one) => one.line === line)?.fate ?? null }
      }),
      base: base && { ...base, at: await beginningOf(base, history.length, engine), line: source?.from ?? null },
      file: source ? plain(source.document.uri.path.split('/').at(-1) ?? '', 80) : null,
      command: `docker history ${shellWord(imageName(image))}`,
    },
  }
}

/** What became of the layers of each line; nothing is said of an image that a later build has followed. */
async function fatesIn(
  { document, stages }: SourceFile,
  { id }: Image,
  builds: Pick<FileBuilds, 'of'>,
): Promise<readonly BuiltLine[]> {
  const built = await builds.of(document, stages)
  if (built?.image.id !== id) return []
  return builtLines(built.lines, built.history, built.layers, built.before).own
}

/** What an image is called, safe to show. */
export function nameOf(image: Pick<Image, 'id' | 'tags'>): string {
  return plain(imageName(image), 200)
}

/** Where the base begins: above its notes, which no layer marks. Its own history knows. */
async function beginningOf(base: NonNullable<Stack['base']>, length: number, engine: Engine): Promise<number> {
  const below = await engine.history(base.name).catch(() => [])
  const at = length - below.length
  return at > 0 && at <= base.at ? at : base.at
}

// More containers than these would push the layers out of sight.
function usersOf({ id }: Image, containers: readonly Container[]): readonly Container[] {
  return containers.filter(({ imageId }) => imageId === id).slice(0, 5)
}

async function writableLayer({ id, name }: Container, engine: Engine): Promise<WritableLayer> {
  const changes = await engine.changes(id).catch(() => undefined)
  return { id, name: plain(name, 128), changes: changes?.length ?? null }
}

/** A few at once: each costs the Engine a look at its disk. */
async function layeredAmong(
  images: readonly Image[],
  image: Image,
  engine: Engine,
  known: Map<string, readonly string[]>,
): Promise<readonly Layered[]> {
  const others = images.filter(({ id }) => id !== image.id)
  const found: Layered[] = []
  for (let from = 0; from < others.length; from += 8) {
    const some = others.slice(from, from + 8)
    const read = some.map(async (other) => ({ name: nameOf(other), layers: await layersOf(other.id, engine, known) }))
    found.push(...(await Promise.all(read)))
  }
  return found
}

/** `RootFS.Layers`; none where the image is gone meanwhile. */
async function layersOf(id: string, engine: Engine, known: Map<string, readonly string[]>): Promise<readonly string[]> {
  const before = known.get(id)
  if (before) return before
  const list = listAt(await engine.inspectImage(id), 'RootFS', 'Layers')
  const layers = list.filter((layer) => typeof layer === 'string')
  if (layers.length > 0) known.set(id, layers)
  return layers
}
