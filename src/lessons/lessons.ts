import * as vscode from 'vscode'
import type { Part } from '../part.ts'
import { type Classroom, classroom } from './classroom.ts'
import { panelType } from './lesson-panel.ts'
import { packValidation } from './validate-packs.ts'

/** Lessons: the commands of the palette, and the page that the editor keeps over a restart. */
export const lessons: Part = (services) => {
  const room = classroom(services)
  const validation = packValidation(services.language)
  return vscode.Disposable.from(
    room,
    validation,
    vscode.commands.registerCommand('drydock.lessons.validate', validation.validate),
    ...Object.entries(commands).map(([name, act]) =>
      vscode.commands.registerCommand(`drydock.lessons.${name}`, (...given: readonly unknown[]) => act(room, ...given)),
    ),
    vscode.window.registerWebviewPanelSerializer(panelType, {
      deserializeWebviewPanel: (panel: vscode.WebviewPanel) => room.goOn(panel),
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

function textOrNothing(given: unknown): string | undefined {
  return typeof given === 'string' ? given : undefined
}
