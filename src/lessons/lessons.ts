import * as vscode from 'vscode'
import type { Part } from '../part.ts'
import { type Classroom, classroom } from './classroom.ts'
import { panelType } from './lesson-panel.ts'

/** Lessons: the commands of the palette, and the page that the editor keeps over a restart. */
export const lessons: Part = (services) => {
  const room = classroom(services)
  return vscode.Disposable.from(
    room,
    ...Object.entries(commands).map(([name, act]) =>
      vscode.commands.registerCommand(`drydock.lessons.${name}`, (argument: unknown) => act(room, argument)),
    ),
    vscode.window.registerWebviewPanelSerializer(panelType, {
      deserializeWebviewPanel: (panel: vscode.WebviewPanel) => room.goOn(panel),
    }),
  )
}

const commands: Readonly<Record<string, (room: Classroom, argument: unknown) => unknown>> = {
  start: (room, id) => room.start(typeof id === 'string' ? id : undefined),
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
}
