import * as vscode from 'vscode'
import { progressKey } from './kept-names.ts'
import type { Lesson } from './lesson.ts'
import { type LessonProgress, type Progress, progressFrom, type RunState, withLesson } from './progress.ts'
import { reviewed } from './review.ts'

/** Keeps the progress on this machine, in the editor's own store. It is not synchronised and not sent anywhere. */
export interface ProgressStore {
  readonly progress: Progress
  save(lesson: Lesson, state: RunState): void
  forget(lesson: Lesson): void
  /** In place of all that was kept. */
  replace(progress: Progress): void
  /** The lesson on which somebody worked last. */
  readonly latest: string | undefined
  onChange(listener: () => void): vscode.Disposable
}

export function progressStore(memento: vscode.Memento): ProgressStore {
  const changed = new vscode.EventEmitter<void>()
  let progress = progressFrom(memento.get(progressKey))
  let written = ''
  const keep = (next: Progress) => {
    progress = next
    void memento.update(progressKey, progress)
    changed.fire()
  }
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
      keep(next)
    },
    forget(lesson) {
      const { [lesson.id]: _, ...others } = progress.lessons
      written = ''
      keep({ ...progress, lessons: others })
    },
    replace: keep,
    onChange: (listener) => changed.event(listener),
  }
}

/** For a review: begins anew, keeps what was done again, and what is left of it on the engine. */
export function reviewStore(store: ProgressStore): Pick<ProgressStore, 'progress' | 'save'> {
  const done = new Set<string>()
  return {
    progress: { ...store.progress, lessons: {} },
    save(lesson, { run, ledger }) {
      for (const { id, status, hints } of run.steps) {
        if (status !== 'met' || done.has(id)) continue
        done.add(id)
        const words = lesson.narration.en.steps.find((one) => one.id === id)
        const showed = hints > (words?.hints.length ?? 0)
        store.replace(reviewed(store.progress, { lesson: lesson.id, step: id, showed, now: Date.now() }))
      }
      const kept = store.progress.lessons[lesson.id]
      if (!ledger || kept?.ledger?.host !== ledger.host) return
      const known = kept.ledger.made
      const fresh = ledger.made.filter((thing) => known.every(({ id, kind }) => id !== thing.id || kind !== thing.kind))
      if (fresh.length === 0) return
      const made = [...known, ...fresh]
      const lessons = { ...store.progress.lessons, [lesson.id]: { ...kept, ledger: { ...kept.ledger, made } } }
      store.replace({ ...store.progress, lessons })
    },
  }
}
