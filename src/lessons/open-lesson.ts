import * as vscode from 'vscode'
import type { Services } from '../part.ts'
import type { Text } from '../text.ts'
import { askPage } from './ask-page.ts'
import { bindDeed } from './bound-step.ts'
import { isFreePort } from './free-port.ts'
import type { Deed, Keys, Lesson } from './lesson.ts'
import { compare, folderFor, onFileChange, openFile, unsavedText } from './lesson-files.ts'
import { lessonPage } from './lesson-page.ts'
import { lessonPanel } from './lesson-panel.ts'
import { lessonTerminal } from './lesson-terminal.ts'
import { practiceIn } from './practice.ts'
import type { ProgressStore } from './progress-store.ts'
import type { FromPage, LessonPage, PlainRequest } from './protocol.ts'
import { readDockerfile } from './read-dockerfile.ts'
import { type Runner, runLesson } from './runner.ts'
import { lineFor } from './shell.ts'
import { showView } from './show-view.ts'
import { systemHere } from './system.ts'
import { onDockerCommand } from './terminal-commands.ts'

/** A lesson on the screen: its page, its terminal, and the run behind them. */
export interface OpenLesson extends vscode.Disposable {
  readonly runner: Runner
  /** Brings the page to the front. */
  reveal(): void
  /** What a button of the page or a command of the palette asks for. */
  request(message: FromPage): void
}

/** What a page can ask for that is about more than this run. */
export interface Beyond {
  cleanUp(): Promise<void>
  startOver(): Promise<void>
  /** Something in the run has changed. */
  changed(): void
  closed(): void
  /** The steps are there to be done again. */
  readonly isReview: boolean
}

/**
 * Opens a lesson, where it was left.
 * @param panel an editor tab that the editor has kept over a restart
 */
export function openLesson(
  lesson: Lesson,
  services: Services,
  store: Pick<ProgressStore, 'progress' | 'save'>,
  beyond: Beyond,
  panel?: vscode.WebviewPanel,
): OpenLesson {
  const { language, live } = services
  const lessonFolder = folderFor(lesson, services.context)
  const terminal = lessonTerminal(lesson.practice === undefined ? undefined : lessonFolder)
  let isClosed = false
  const runner = runLesson(lesson, store.progress.lessons[lesson.id], {
    live,
    now: Date.now,
    askPage,
    isFree: isFreePort,
    practice: practiceIn(lessonFolder, unsavedText),
    readDockerfile,
    imagePrefix: vscode.workspace.getConfiguration('drydock').get('lessons.imagePrefix', ''),
    every: (milliseconds, act) => {
      const timer = setInterval(act, milliseconds)
      return { dispose: () => clearInterval(timer) }
    },
  })
  const page = lessonPanel(services, pageNow, request, panel)
  const parts = [
    page,
    terminal,
    runner.onChange((state) => {
      store.save(lesson, state)
      page.show()
      beyond.changed()
    }),
    language.onChange(() => page.show()),
    live.onSnapshot(() => page.show()),
    onDockerCommand(runner.ended),
    onFileChange(lessonFolder, () => void runner.check()),
  ]
  const plain: Readonly<Record<PlainRequest, () => unknown>> = {
    ready: page.show,
    next: () => runner.send({ kind: 'next' }),
    back: () => runner.send({ kind: 'back' }),
    hint: () => runner.send({ kind: 'hint' }),
    'why-not': () => runner.send({ kind: 'explain' }),
    skip: runner.skip,
    restart: restartStep,
    check: runner.check,
    'show-me': lesson.unaided ? showTerminal : showSolution,
    terminal: showTerminal,
    'clean-up': beyond.cleanUp,
    'start-over': beyond.startOver,
  }
  page.onClosed(dispose)
  page.show()
  return { runner, reveal: page.reveal, request, dispose }

  function dispose(): void {
    if (isClosed) return
    // Closing the tab comes here, and so does what closes the tab.
    isClosed = true
    runner.dispose()
    for (const part of parts) part.dispose()
    beyond.closed()
  }

  function pageNow(): LessonPage | undefined {
    const { state, connection } = runner
    return lessonPage({
      lesson,
      state,
      connection,
      events: runner.events(),
      containers: live.snapshot.containers,
      locale: language.locale,
      isReview: beyond.isReview,
      shell: terminal.shell,
      system: systemHere(),
    })
  }

  function request(message: FromPage): void {
    if (message.kind === 'view') showView(message.view, message.of, lessonFolder)
    else if ('given' in message) runner.send(message)
    else if (!('index' in message)) plain[message.kind]()
    else if (message.kind === 'type-fix') typeFix(message.index)
    else help(message.kind, deedsNow()[message.index])
  }

  function deedsNow(): readonly Deed[] {
    const { run, values } = runner.state
    return (lesson.steps[run.shown]?.do ?? []).map((deed) => bindDeed(deed, values))
  }

  function help(how: 'type' | 'copy' | 'open', deed: Deed | undefined): void {
    if (!deed) return
    if ('press' in deed) {
      showTerminal()
      return
    }
    if ('edit' in deed) {
      void openFile(lessonFolder, deed.edit)
      return
    }
    const line = lineOf(deed)
    if (how === 'copy') void vscode.env.clipboard.writeText(line)
    // Addresses of this machine alone: the schema lets no other into a lesson.
    else if ('type' in deed) terminal.answer(line, endpoint())
    else if ('open' in deed) void vscode.env.openExternal(vscode.Uri.parse(line))
    else terminal.type(line, endpoint())
  }

  function lineOf(deed: Exclude<Deed, { press: Keys } | { edit: string }>): string {
    if ('run' in deed) return lineFor(deed, terminal.shell, runner.state.values)
    return 'type' in deed ? deed.type : deed.open
  }

  function typeFix(index: number): void {
    const fix = pageNow()?.cards[index]?.fix
    if (fix !== undefined) terminal.type(fix, endpoint())
  }

  /** Without a word, a step whose state is still there would look as if the button did nothing. */
  async function restartStep(): Promise<void> {
    runner.restartStep()
    await runner.check()
    const { run } = runner.state
    if (run.steps[run.shown]?.status === 'met') void vscode.window.showInformationMessage(language.say(stillMet))
  }

  /** Types the solution and leaves it to the learner to run it; lays a quiz out and leaves it to be answered. */
  function showSolution(): void {
    const question = runner.question()
    const deeds = deedsNow()
    const edited = deeds.find((deed) => 'edit' in deed)
    const right = question?.kind === 'text' ? [question.right ?? ''] : question?.right
    if (right?.some((one) => one !== '')) runner.send({ kind: 'draft', given: right })
    else if (edited) void compare(lesson, lessonFolder, edited, runner.state.values)
    else help('type', deeds.find((one) => 'run' in one && !one.fails) ?? deeds[0])
  }

  function showTerminal(): void {
    terminal.show(endpoint())
  }

  function endpoint() {
    const { connection } = runner
    return connection.kind === 'idle' ? undefined : connection.endpoint
  }
}

const stillMet: Text = {
  en: 'What this step asks for is still there, so it is met again at once. To do it once more, undo it first.',
  ko: '이 단계에서 요구하는 것이 그대로 있어 바로 다시 달성되었습니다. 다시 해 보려면 먼저 되돌리세요.',
}
