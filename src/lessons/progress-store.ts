import type * as vscode from 'vscode'
import type { Lesson } from './lesson.ts'
import { type LessonProgress, type Progress, progressFrom, type RunState, withLesson } from './progress.ts'

const key = 'drydock.lessons.progress'

/** Keeps the progress on this machine, in the editor's own store. It is not synchronised and not sent anywhere. */
export interface ProgressStore {
  readonly progress: Progress
  save(lesson: Lesson, state: RunState): void
  forget(lesson: Lesson): void
  /** The lesson on which somebody worked last. */
  readonly latest: string | undefined
}

export function progressStore(memento: vscode.Memento): ProgressStore {
  let progress = progressFrom(memento.get(key))
  let written = ''
  return {
    get progress() {
      return progress
    },
    get latest() {
      const [last] = Object.entries(progress.lessons).toSorted(([, left], [, right]) => right.touched - left.touched)
      return last?.[0]
    },
    save(lesson, state) {
      const next = withLesson(progress, lesson, state, Date.now())
      // A look at the engine that finds nothing new is not worth a write.
      const content = JSON.stringify({ ...next.lessons[lesson.id], touched: 0 } satisfies Partial<LessonProgress>)
      if (content === written) return
      written = content
      progress = next
      void memento.update(key, progress)
    },
    forget(lesson) {
      const { [lesson.id]: _, ...others } = progress.lessons
      progress = { ...progress, lessons: others }
      written = ''
      void memento.update(key, progress)
    },
  }
}
