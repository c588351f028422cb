import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../dev/root.ts'
import type { Lesson } from '../../src/lessons/lesson.ts'
import { readLesson } from '../../src/lessons/pack.ts'

/** A lesson of the course, by its folder or the beginning of it: `05`. */
export async function lessonCalled(name: string): Promise<Lesson> {
  const folder = readdirSync(join(root, 'lessons')).find((one) => one.startsWith(name))
  const { lesson } = await readLesson(join(root, 'lessons', folder ?? name))
  if (!lesson) throw new Error(`There is no lesson ${name}.`)
  return lesson
}

/** The name of its folder, which the learner's folder of the lesson has as well. */
export function lessonFolder({ folder }: Lesson): string {
  return folder.split('/').at(-1) ?? ''
}
