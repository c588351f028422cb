import * as vscode from 'vscode'
import type { Part } from '../part.ts'
import type { Classroom } from './classroom.ts'
import { explainFindings } from './explain-findings.ts'
import { panelType } from './lesson-panel.ts'

/**
 * Lessons: the commands of the palette, and the page that the editor keeps over a restart. What they are made of is
 * loaded right after the start of the extension, for that takes longer than the start itself.
 */
export const lessons: Part = (services) => {
  const opening = afterTheStart(async () => {
    const [{ classroom }, { packValidation }] = await Promise.all([
      import('./classroom.ts'),
      import('./validate-packs.ts'),
    ])
    return { room: classroom(services), validation: packValidation(services.language) }
  })
  return vscode.Disposable.from(
    explainFindings(services.language),
    new vscode.Disposable(() => {
      void opening.then((opened) => vscode.Disposable.from(opened.room, opened.validation).dispose())
    }),
    vscode.commands.registerCommand('drydock.lessons.validate', async () => (await opening).validation.validate()),
    ...Object.entries(commands).map(([name, act]) =>
      vscode.commands.registerCommand(`drydock.lessons.${name}`, async (...given: readonly unknown[]) =>
        act((await opening).room, ...given),
      ),
    ),
    vscode.window.registerWebviewPanelSerializer(panelType, {
      deserializeWebviewPanel: async (panel: vscode.WebviewPanel) => (await opening).room.goOn(panel),
    }),
  )
}

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

function afterTheStart<Value>(load: () => Promise<Value>): Promise<Value> {
  return new Promise<void>((resolve) => setImmediate(resolve)).then(load)
}

function textOrNothing(given: unknown): string | undefined {
  return typeof given === 'string' ? given : undefined
}
