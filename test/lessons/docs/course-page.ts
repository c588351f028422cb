import { basename } from 'node:path'
import type { Lesson } from '../../../src/lessons/lesson.ts'
import type { Locale, Text } from '../../../src/text.ts'

/** The page that lists the course, in Markdown: each lesson with its minutes, what it is about and its steps. */
export function coursePage(course: readonly Lesson[], locale: Locale): string {
  const minutes = course.reduce((sum, lesson) => sum + lesson.minutes, 0)
  const parts = [
    `# ${words.title[locale]}`,
    words.length(course.length, Math.round(minutes / 60))[locale],
    words.origin[locale],
    ...course.map((lesson) => section(lesson, course, locale)),
  ]
  return `${parts.join('\n\n')}\n`
}

function section(lesson: Lesson, course: readonly Lesson[], locale: Locale): string {
  const { title, summary, steps } = lesson.narration[locale]
  const before = course.filter(({ id }) => lesson.requires.includes(id)).map((one) => one.narration[locale].title)
  const facts = [
    words.minutes(lesson.minutes),
    words.levels[lesson.level],
    ...(before.length > 0 ? [words.after(before)] : []),
  ]
  return [
    `## ${nameOf(lesson)} ${title}`,
    summary,
    `_${facts.map((fact) => fact[locale]).join(' · ')}_`,
    steps.map((step, index) => `${index + 1}. ${step.title}`).join('\n'),
  ].join('\n\n')
}

function nameOf({ folder }: Lesson): string {
  return basename(folder).slice(0, 2)
}

const words = {
  title: { en: 'The course', ko: '강의 목록' },
  length: (lessons: number, hours: number): Text => ({
    en: `${lessons} lessons, about ${hours} hours in all. Start one with \`Drydock: Start a Lesson…\`, or in the view _Course_.`,
    ko: `레슨은 모두 ${lessons}개이고 약 ${hours}시간이 걸립니다. \`Drydock: 레슨 시작…\` 또는 _강의 목록_ 보기에서 시작합니다.`,
  }),
  origin: {
    en: 'This page is made from the lessons themselves, by `npx vitest -u`.',
    ko: '이 페이지는 레슨에서 `npx vitest -u`로 만듭니다.',
  },
  minutes: (minutes: number): Text => ({ en: `${minutes} minutes`, ko: `${minutes}분` }),
  levels: {
    beginner: { en: 'beginner', ko: '초급' },
    intermediate: { en: 'intermediate', ko: '중급' },
    advanced: { en: 'advanced', ko: '고급' },
  },
  after: (titles: readonly string[]): Text => ({
    en: `best after *${titles.join('*, *')}*`,
    ko: `먼저 하면 좋은 레슨: ${titles.join(', ')}`,
  }),
} as const
