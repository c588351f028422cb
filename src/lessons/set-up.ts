import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Engine } from '../engine/engine.ts'
import type { Lesson } from './lesson.ts'
import type { Practice } from './practice.ts'
import { fill, type Values } from './variables.ts'

/** How far what a lesson needs before its first step is. */
export type SetUp =
  | { readonly kind: 'working' }
  /** `problem`: the Engine's or the system's own words. */
  | { readonly kind: 'failed'; readonly problem: string }

/** Builds the images of a lesson that are not there yet. @throws EngineError, and Error for files that can't be read */
export async function setUpLesson(lesson: Lesson, values: Values, engine: Engine, signal: AbortSignal): Promise<void> {
  for (const { build, from } of lesson.setup ?? []) {
    const name = fill(build, values)
    if (await engine.inspectImage(name, signal)) continue
    await engine.build(await filesIn(join(lesson.folder, 'files', from), values), name, signal)
  }
}

/** Puts what a lesson begins with into the learner's folder. @throws Error for files that can't be read or written */
export async function layPractice(lesson: Lesson, values: Values, practice: Practice): Promise<void> {
  if (lesson.practice !== undefined)
    await practice.lay(await filesIn(join(lesson.folder, 'files', lesson.practice), values))
}

async function filesIn(folder: string, values: Values): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = paths.map(async (path): Promise<[string, string]> => {
    // In an image and in a check, folders are parted by a slash, on Windows too.
    const name = relative(folder, path).replaceAll('\\', '/')
    return [name, fill(await readFile(path, 'utf8'), values)]
  })
  return Object.fromEntries(await Promise.all(files))
}
