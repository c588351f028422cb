import * as vscode from 'vscode'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import type { Lesson } from './lesson.ts'
import type { Library } from './library.ts'
import { stepsMet } from './progress.ts'
import type { ProgressStore } from './progress-store.ts'
import { dueSteps } from './review.ts'

/** What is due for review, a lesson, or a step of one. */
export type CourseNode =
  | { readonly kind: 'review'; readonly count: number }
  | { readonly kind: 'lesson'; readonly lesson: Lesson; readonly before: readonly Lesson[] }
  | { readonly kind: 'step'; readonly lesson: Lesson; readonly index: number }

/** All lessons with their progress, as a tree: what is due for review on top, the steps below each lesson. */
export interface CourseView extends vscode.Disposable {
  readonly tree: vscode.TreeDataProvider<CourseNode>
}

export function courseView(library: Library, store: ProgressStore, language: SpokenLanguage): CourseView {
  const changed = new vscode.EventEmitter<undefined>()
  const renew = () => changed.fire(undefined)
  const parts = [changed, store.onChange(renew), library.onChange(renew), language.onChange(renew)]
  return {
    tree: {
      onDidChangeTreeData: changed.event,
      async getChildren(node) {
        const lessons = await library.lessons()
        if (node?.kind === 'lesson') return node.lesson.steps.map((_, index) => ({ ...node, kind: 'step', index }))
        const count = dueSteps(lessons, store.progress, Date.now()).reduce((sum, { steps }) => sum + steps.length, 0)
        const review: readonly CourseNode[] = count > 0 ? [{ kind: 'review', count }] : []
        return [...review, ...lessons.map((lesson): CourseNode => ({ kind: 'lesson', lesson, before: lessons }))]
      },
      getTreeItem: (node) => itemOf(node, store, language),
    },
    dispose: () => vscode.Disposable.from(...parts).dispose(),
  }
}

function itemOf(node: CourseNode, store: ProgressStore, language: SpokenLanguage): vscode.TreeItem {
  if (node.kind === 'lesson') return lessonItem(node.lesson, node.before, store, language)
  if (node.kind === 'step') return stepItem(node.lesson, node.index, store, language)
  const item = new vscode.TreeItem(language.say(words.review(node.count)))
  item.iconPath = new vscode.ThemeIcon('history')
  item.command = { command: 'drydock.lessons.review', title: '' }
  return item
}

function lessonItem(
  lesson: Lesson,
  course: readonly Lesson[],
  { progress }: ProgressStore,
  { locale, say }: SpokenLanguage,
): vscode.TreeItem {
  const { title, summary } = lesson.narration[locale]
  const met = stepsMet(lesson, progress)
  const all = lesson.steps.length
  const item = new vscode.TreeItem(`${numbered(lesson)} ${title}`, vscode.TreeItemCollapsibleState.Collapsed)
  item.id = lesson.id
  const state = say(met === all ? words.done : words.state(met, all, lesson.minutes))
  item.description = state
  // Otherwise a screen reader would read the tooltip.
  item.accessibilityInformation = { label: `${numbered(lesson)} ${title}, ${state}` }
  item.iconPath = icon(met === all ? 'met' : met > 0 ? 'begun' : 'open')
  item.command = { command: 'drydock.lessons.start', title: '', arguments: [lesson.id] }
  // Prerequisites suggest, and never lock.
  const missing = course.filter(({ id, steps }) => {
    const known = course.find((one) => one.id === id)
    return lesson.requires.includes(id) && known !== undefined && stepsMet(known, progress) < steps.length
  })
  const first = missing.map((one) => `${numbered(one)} ${one.narration[locale].title}`).join(', ')
  item.tooltip = first === '' ? summary : `${summary}\n\n${say(words.better(first))}`
  return item
}

function stepItem(
  lesson: Lesson,
  index: number,
  { progress }: ProgressStore,
  { locale, say }: SpokenLanguage,
): vscode.TreeItem {
  const step = lesson.steps[index]
  const id = step?.id ?? ''
  const kept = progress.lessons[lesson.id]
  const status = kept?.version === lesson.version ? kept.steps[id]?.status : undefined
  const title = lesson.narration[locale].steps.find((one) => one.id === id)?.title ?? id
  const item = new vscode.TreeItem(`${index + 1} ${title}`)
  item.id = `${lesson.id}/${id}`
  item.iconPath = icon(status === 'met' ? 'met' : 'open')
  item.command = { command: 'drydock.lessons.start', title: '', arguments: [lesson.id, id] }
  if (status === 'skipped') item.description = say(words.skipped)
  return item
}

function icon(state: 'met' | 'begun' | 'open'): vscode.ThemeIcon {
  if (state === 'met') return new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('charts.green'))
  return new vscode.ThemeIcon(state === 'begun' ? 'play-circle' : 'circle-large-outline')
}

function numbered({ number }: Lesson): string {
  return String(number).padStart(2, '0')
}

const words = {
  done: { en: 'done', ko: '완료' } satisfies Text,
  skipped: { en: 'skipped', ko: '건너뜀' } satisfies Text,
  state: (met: number, all: number, minutes: number): Text => ({
    en: met === 0 ? `${minutes} min` : `${met}/${all} · ${minutes} min`,
    ko: met === 0 ? `${minutes}분` : `${met}/${all} · ${minutes}분`,
  }),
  review: (count: number): Text => ({
    en: count === 1 ? 'Review: 1 step is due' : `Review: ${count} steps are due`,
    ko: `복습할 단계 ${count}개`,
  }),
  better: (lessons: string): Text => ({
    en: `Easier after: ${lessons}`,
    ko: `먼저 하면 좋은 레슨: ${lessons}`,
  }),
}
