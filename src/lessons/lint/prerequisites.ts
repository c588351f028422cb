import type { Lesson } from '../lesson.ts'
import type { Problem } from '../problem.ts'
import { type Checked, inStructure } from './lesson-rule.ts'

/** Lessons have different ids and numbers, what they require is there, and nothing requires itself in a circle. */
export function* prerequisites(course: readonly Checked[]): Iterable<Problem> {
  const lessons = course.map(({ lesson }) => lesson)
  for (const [index, checked] of course.entries()) {
    const { lesson } = checked
    const twin = lessons.slice(0, index).find(({ id, number }) => id === lesson.id || number === lesson.number)
    if (twin) {
      yield inStructure(checked, ['id'], {
        en: `The lesson \`${twin.id}\` has the same id or number.`,
        ko: `\`${twin.id}\` 레슨과 id나 번호가 같습니다.`,
      })
    }
    for (const [place, id] of lesson.requires.entries()) {
      if (lessons.some((other) => other.id === id)) continue
      yield inStructure(checked, ['requires', place], {
        en: `There is no lesson \`${id}\`.`,
        ko: `\`${id}\`라는 레슨이 없습니다.`,
      })
    }
    if (leadsTo(lesson, lesson.id, lessons, new Set())) {
      yield inStructure(checked, ['requires'], {
        en: 'It requires itself, by way of the others.',
        ko: '다른 레슨을 거쳐 자기 자신을 요구합니다.',
      })
    }
  }
}

function leadsTo(lesson: Lesson, goal: string, lessons: readonly Lesson[], seen: Set<string>): boolean {
  if (seen.has(lesson.id)) return false
  seen.add(lesson.id)
  return lesson.requires.some((id) => {
    const next = lessons.find((other) => other.id === id)
    return id === goal || (next !== undefined && leadsTo(next, goal, lessons, seen))
  })
}
