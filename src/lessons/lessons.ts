import * as vscode from 'vscode'
import { lateTree } from '../late-tree.ts'
import type { Part } from '../part.ts'
import { sleeper } from '../sleeper.ts'
import type { Text } from '../text.ts'
import type { Classroom } from './classroom.ts'
import { explainFindings } from './explain-findings.ts'
import { panelType, progressKey } from './kept-names.ts'

/**
 * Lessons: the commands of the palette, the course in the side bar, and the page that the editor keeps over a restart.
 * What they are made of is loaded when one of these is used, or soon after the start for somebody who has begun a lesson:
 * the status bar tells what waits for review.
 */
export const lessons: Part = (services) => {
  const room = sleeper([], async () => {
    const { classroom } = await import('./classroom.ts')
    return () => classroom(services)
  })
  const validation = sleeper([], async () => {
    const { packValidation } = await import('./validate-packs.ts')
    return () => packValidation(services.language)
  })
  const soon = setImmediate(() => {
    if (services.context.globalState.get(progressKey) !== undefined) void room.awake()
  })
  return vscode.Disposable.from(
    room,
    validation,
    new vscode.Disposable(() => clearImmediate(soon)),
    explainFindings(services.language),
    lateTree({ id: 'drydock.course', title, load: async () => (await room.awake()).course }, services.language),
    vscode.commands.registerCommand('drydock.lessons.validate', async () => (await validation.awake()).validate()),
    ...Object.entries(commands).map(([name, act]) =>
      vscode.commands.registerCommand(`drydock.lessons.${name}`, async (...given: readonly unknown[]) =>
        act(await room.awake(), ...given),
      ),
    ),
    vscode.window.registerWebviewPanelSerializer(panelType, {
      deserializeWebviewPanel: async (panel: vscode.WebviewPanel) => (await room.awake()).goOn(panel),
    }),
  )
}

const title: Text = { en: 'Course', ko: '강의 목록' }

const commands: Readonly<Record<string, (room: Classroom, ...given: readonly unknown[]) => unknown>> = {
  start: (room, id, step) => room.start(textOrNothing(id), textOrNothing(step)),
  continue: (room) => room.goOn(),
  next: (room) => room.request({ kind: 'next' }),
  back: (room) => room.request({ kind: 'back' }),
  check: (room) => room.request({ kind: 'check' }),
  whyNot: (room) => room.request({ kind: 'why-not' }),
  hint: (room) => room.request({ kind: 'hint' }),
  showMe: (room) => room.request({ kind: 'show-me' }),
  skip: (room) => room.request({ kind: 'skip' }),
  restartStep: (room) => room.request({ kind: 'restart' }),
  cleanUp: (room) => room.cleanUp(),
  review: (room) => room.review(),
  course: () => vscode.commands.executeCommand('drydock.course.focus'),
  export: (room) => room.exportProgress(),
  import: (room) => room.importProgress(),
}

function textOrNothing(given: unknown): string | undefined {
  return typeof given === 'string' ? given : undefined
}
