import type { Locale } from '../text.ts'
import type { Lesson } from './lesson.ts'
import { type Progress, stepsMet } from './progress.ts'

/** What somebody has learned, as Markdown: to keep, or to hand in. */
export function summaryOf(course: readonly Lesson[], progress: Progress, locale: Locale, now: number): string {
  const say = words[locale]
  const done = course.filter((lesson) => stepsMet(lesson, progress) > 0)
  const steps = done.reduce((sum, lesson) => sum + stepsMet(lesson, progress), 0)
  return [
    `# ${say.title}`,
    '',
    say.total(done.length, steps, dateOf(now)),
    ...done.flatMap((lesson) => ['', ...lessonLines(lesson, progress, locale)]),
    '',
  ].join('\n')
}

function lessonLines(lesson: Lesson, progress: Progress, locale: Locale): string[] {
  const { title, steps } = lesson.narration[locale]
  const kept = progress.lessons[lesson.id]
  const number = String(lesson.number).padStart(2, '0')
  const rows = lesson.steps.map(({ id }) => {
    const step = kept?.steps[id]
    const name = steps.find((one) => one.id === id)?.title ?? id
    const when = step?.status === 'met' && step.at !== undefined ? dateOf(step.at) : ''
    const proof = step?.engine === undefined ? '' : ` (Docker ${step.engine})`
    return `- [${step?.status === 'met' ? 'x' : ' '}] ${name}${when === '' ? '' : ` · ${when}${proof}`}`
  })
  return [`## ${number} ${title} · ${stepsMet(lesson, progress)}/${lesson.steps.length}`, '', ...rows]
}

/** Local, and the same in both languages: 2026-11-22. */
function dateOf(at: number): string {
  const date = new Date(at)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

const words = {
  en: {
    title: 'What I have learned with Drydock',
    total: (lessons: number, steps: number, date: string) =>
      `${counted(steps, 'step')} of ${counted(lessons, 'lesson')}, each checked on a real Docker Engine or in a file. ${date}.`,
  },
  ko: {
    title: 'Drydock 학습 기록',
    total: (lessons: number, steps: number, date: string) =>
      `레슨 ${lessons}개의 단계 ${steps}개를 마쳤습니다. 모두 실제 도커 엔진이나 파일에서 확인한 것입니다. ${date}.`,
  },
} as const
