import * as vscode from 'vscode'
import type { Engine } from '../engine/engine.ts'
import { withEngine } from '../engine/when-connected.ts'
import type { Services } from '../part.ts'
import type { Text } from '../text.ts'
import { cleanUp, toCleanUp } from './clean-up.ts'
import { confirmCleanUp } from './confirm-clean-up.ts'
import { type CourseNode, courseView } from './course-view.ts'
import type { Ledger } from './ledger.ts'
import type { Lesson } from './lesson.ts'
import { library } from './library.ts'
import { type Beyond, type OpenLesson, openLesson } from './open-lesson.ts'
import { pickLesson } from './pick-lesson.ts'
import { exportProgress, importProgress } from './progress-commands.ts'
import { type ProgressStore, progressStore, reviewStore } from './progress-store.ts'
import type { FromPage } from './protocol.ts'
import { dueSteps, reviewLesson } from './review.ts'
import { statusItem } from './status-item.ts'

/** Where lessons take place, one at a time. */
export interface Classroom extends vscode.Disposable {
  /** Lets the learner choose one, or opens the one of that id, at that step. */
  start(id?: string, step?: string): Promise<void>
  /** Goes on where somebody worked last; lets the learner choose where there is nothing to go on with. */
  goOn(kept?: vscode.WebviewPanel): Promise<void>
  /** Opens what is due for review, of one lesson. */
  review(): Promise<void>
  /** Passes a request on to the lesson that is open. */
  request(message: FromPage): void
  cleanUp(): Promise<void>
  exportProgress(): Promise<void>
  importProgress(): Promise<void>
  /** All lessons with their progress. */
  readonly course: vscode.TreeDataProvider<CourseNode>
}

export function classroom(services: Services): Classroom {
  const { context, language, live } = services
  const store = progressStore(context.globalState)
  const shelf = library(context)
  const status = statusItem(language)
  const course = courseView(shelf, store, language)
  let open: OpenLesson | undefined
  const parts = [
    shelf,
    status,
    course,
    store.onChange(showStatus),
    shelf.onChange(showStatus),
    language.onChange(showStatus),
  ]
  showStatus()
  return {
    course: course.tree,
    start,
    goOn,
    review,
    request: (message) => open?.request(message),
    cleanUp: cleanUpNow,
    exportProgress: async () => exportProgress(await shelf.lessons(), store, language),
    importProgress: async () => {
      // What is open would write its own picture over it.
      if (await importProgress(() => shelf.lessons(), store, language)) open?.dispose()
    },
    dispose: () => {
      open?.dispose()
      vscode.Disposable.from(...parts).dispose()
    },
  }

  function showStatus(): void {
    // Nothing has been done, so nothing is due: the lessons need not be read for it.
    if (Object.keys(store.progress.lessons).length === 0) {
      status.show(open, 0)
      return
    }
    void shelf.lessons().then((all) => {
      const due = dueSteps(all, store.progress, Date.now())
      status.show(
        open,
        due.reduce((sum, { steps }) => sum + steps.length, 0),
      )
    })
  }

  async function start(id?: string, step?: string): Promise<void> {
    const all = shelf.lessons()
    const named = id === undefined ? undefined : (await all).find((one) => one.id === id)
    const lesson = named ?? (await pickLesson(all, store.progress, language))
    if (!lesson) return
    show(lesson)
    if (step !== undefined) open?.runner.send({ kind: 'go', to: step })
  }

  async function goOn(kept?: vscode.WebviewPanel): Promise<void> {
    if (open && !kept) {
      open.reveal()
      return
    }
    const lesson = (await shelf.lessons()).find(({ id }) => id === store.latest)
    if (lesson) show(lesson, kept)
    else if (kept) kept.dispose()
    else await start()
  }

  async function review(): Promise<void> {
    const [due] = dueSteps(await shelf.lessons(), store.progress, Date.now())
    if (!due) {
      tell(words.nothingDue, true)
      return
    }
    open?.dispose()
    openNow(reviewLesson(due), { startOver: review, isReview: true })
  }

  function show(lesson: Lesson, kept?: vscode.WebviewPanel): void {
    if (open?.runner.lesson === lesson) {
      kept?.dispose()
      open.reveal()
      return
    }
    open?.dispose()
    openNow(lesson, { startOver: () => startOver(lesson), isReview: false }, kept)
  }

  function openNow(lesson: Lesson, how: Pick<Beyond, 'startOver' | 'isReview'>, kept?: vscode.WebviewPanel): void {
    const beyond = { ...how, cleanUp: cleanUpNow, changed: showStatus, closed }
    open = openLesson(lesson, services, how.isReview ? reviewStore(store) : store, beyond, kept)
    showStatus()
    void vscode.commands.executeCommand('setContext', 'drydock.lessonOpen', true)
  }

  function closed(): void {
    open = undefined
    showStatus()
    void vscode.commands.executeCommand('setContext', 'drydock.lessonOpen', false)
  }

  async function startOver(lesson: Lesson): Promise<void> {
    if (!(await cleanedUp(store, lesson.id))) return
    open?.dispose()
    store.forget(lesson)
    show(lesson)
  }

  async function cleanUpNow(): Promise<void> {
    const id = open?.runner.lesson.id ?? store.latest
    if (id === undefined) tell(words.nothingBegun, true)
    else await cleanedUp(store, id)
  }

  /** Whether nothing is left of the lesson; what made nothing needs no engine for that. */
  async function cleanedUp({ progress }: ProgressStore, id: string): Promise<boolean> {
    try {
      const isOpen = open?.runner.lesson.id === id
      if (isOpen) await open?.runner.takeStock()
      const ledger = isOpen ? open?.runner.state.ledger : progress.lessons[id]?.ledger
      if (!ledger || ledger.made.length === 0) return tell(words.nothingLeft, true)
      const swept = await withEngine(
        live,
        (engine) => sweep(ledger, engine),
        () => tell(words.noEngine, false),
      )
      return swept ?? false
    } catch (problem) {
      const message = problem instanceof Error ? problem.message : String(problem)
      return tell({ en: `Docker refused: ${message}`, ko: `도커가 거절했습니다: ${message}` }, false)
    }
  }

  async function sweep(ledger: Ledger, engine: Engine): Promise<boolean> {
    const left = await toCleanUp(ledger, engine)
    if (left.length === 0) return tell(words.nothingLeft, true)
    if (!(await confirmCleanUp(left, language))) return false
    const { harmed } = await cleanUp(ledger, engine)
    const names = harmed.map(({ name }) => name)
    return tell(names.length === 0 ? words.cleaned(left.length) : words.harmed(names), true)
  }

  function tell(text: Text, result: boolean): boolean {
    void vscode.window.showInformationMessage(language.say(text))
    return result
  }
}

const words = {
  noEngine: {
    en: 'No Docker Engine answers, so nothing can be cleaned up now.',
    ko: '도커 엔진이 응답하지 않아 지금은 정리할 수 없습니다.',
  } satisfies Text,
  nothingDue: {
    en: 'Nothing is due for review. Steps come back after 1, 3, 7, 16 and 35 days.',
    ko: '지금 복습할 단계가 없습니다. 단계는 1일, 3일, 7일, 16일, 35일 뒤에 다시 나옵니다.',
  } satisfies Text,
  nothingBegun: {
    en: 'No lesson has been begun, so there is nothing to clean up.',
    ko: '아직 시작한 레슨이 없어 정리할 것이 없습니다.',
  } satisfies Text,
  nothingLeft: { en: 'This lesson has left nothing behind.', ko: '이 레슨이 남긴 것이 없습니다.' } satisfies Text,
  cleaned: (count: number): Text => ({
    en: `${count === 1 ? 'One thing' : `${count} things`} removed. Everything else is as it was.`,
    ko: `${count}개를 삭제했습니다. 다른 것은 모두 그대로입니다.`,
  }),
  harmed: (names: readonly string[]): Text => ({
    en: `Cleaned up. Meanwhile somebody else removed: ${names.join(', ')}.`,
    ko: `정리했습니다. 그사이 다른 곳에서 삭제된 것이 있습니다: ${names.join(', ')}.`,
  }),
}
