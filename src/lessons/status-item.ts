import * as vscode from 'vscode'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import type { OpenLesson } from './open-lesson.ts'

/** In the status bar: the step that is open, or how many wait to be reviewed. */
export interface StatusItem extends vscode.Disposable {
  /** @param due how many steps are due for review */
  show(open: OpenLesson | undefined, due: number): void
}

export function statusItem(language: SpokenLanguage): StatusItem {
  const item = vscode.window.createStatusBarItem('drydock.lesson', vscode.StatusBarAlignment.Left, 5)
  return {
    show(open, due) {
      if (open) {
        const { lesson, state } = open.runner
        const step = lesson.steps[state.run.shown]
        const words = lesson.narration[language.locale].steps.find(({ id }) => id === step?.id)
        const place = `${state.run.shown + 1}/${lesson.steps.length}`
        item.text = `$(mortar-board) ${String(lesson.number).padStart(2, '0')} · ${place}`
        item.tooltip = `${lesson.narration[language.locale].title}: ${words?.title ?? ''}`
        item.command = 'drydock.lessons.continue'
      } else {
        item.text = `$(history) ${due}`
        item.tooltip = language.say(waiting(due))
        item.command = 'drydock.lessons.review'
      }
      item.accessibilityInformation = { label: item.tooltip }
      if (open || due > 0) item.show()
      else item.hide()
    },
    dispose: () => item.dispose(),
  }
}

function waiting(due: number): Text {
  return {
    en: due === 1 ? 'Drydock: 1 step is due for review' : `Drydock: ${due} steps are due for review`,
    ko: `Drydock: 복습할 단계 ${due}개`,
  }
}
