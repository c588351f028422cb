import * as vscode from 'vscode'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import type { Lesson } from './lesson.ts'
import { type Progress, stepsMet } from './progress.ts'

/** Lets the learner choose a lesson from the list, with progress and minutes. The list opens before it is read. */
export async function pickLesson(
  course: Promise<readonly Lesson[]>,
  progress: Progress,
  language: SpokenLanguage,
): Promise<Lesson | undefined> {
  const options = { placeHolder: language.say(words.placeHolder), matchOnDetail: true }
  const items = course.then((lessons) => itemsOf(lessons, progress, language))
  return (await vscode.window.showQuickPick(items, options))?.lesson
}

function itemsOf(course: readonly Lesson[], progress: Progress, { locale, say }: SpokenLanguage) {
  return course.map((lesson) => {
    const met = stepsMet(lesson, progress)
    const { title, summary } = lesson.narration[locale]
    const isDone = met === lesson.steps.length
    return {
      lesson,
      label: `$(${isDone ? 'pass-filled' : met > 0 ? 'play-circle' : 'circle-large-outline'}) ${String(lesson.number).padStart(2, '0')} ${title}`,
      description: say(isDone ? words.done : met > 0 ? words.begun(met, lesson) : words.minutes(lesson.minutes)),
      detail: summary,
    }
  })
}

const words = {
  placeHolder: { en: 'Choose a lesson', ko: '레슨을 고르세요' } satisfies Text,
  done: { en: 'done', ko: '완료' } satisfies Text,
  minutes: (minutes: number): Text => ({ en: `${minutes} min`, ko: `${minutes}분` }),
  begun: (met: number, { steps, minutes }: Lesson): Text => ({
    en: `${met} of ${steps.length} steps · ${minutes} min`,
    ko: `${steps.length}단계 중 ${met}단계 · ${minutes}분`,
  }),
}
