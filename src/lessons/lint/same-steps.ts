import { inNarration, inStructure, type LessonRule, locales, wordsOf } from './lesson-rule.ts'

/** Every step has its prose in both languages, in the order of `lesson.yaml`, and there is no other prose. */
export const sameSteps: LessonRule = function* (checked) {
  const ids = checked.lesson.steps.map(({ id }) => id)
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) < index) {
      yield inStructure(checked, ['steps', index, 'id'], {
        en: `Two steps are called \`${id}\`.`,
        ko: `\`${id}\`라는 단계가 두 개입니다.`,
      })
    }
    for (const locale of locales) {
      if (wordsOf(checked, locale, id)) continue
      yield inNarration(checked, locale, 1, {
        en: `The step \`${id}\` has no heading \`## ... {#${id}}\` here.`,
        ko: `\`${id}\` 단계의 제목 \`## ... {#${id}}\`가 없습니다.`,
      })
    }
  }
  for (const locale of locales) {
    const told = checked.lesson.narration[locale].steps
    for (const { id, line } of told.filter((step) => !ids.includes(step.id))) {
      yield inNarration(checked, locale, line, {
        en: `\`lesson.yaml\` has no step \`${id}\`.`,
        ko: `\`lesson.yaml\`에 \`${id}\` 단계가 없습니다.`,
      })
    }
    const order = told.filter((step) => ids.includes(step.id))
    const misplaced = order.find(
      ({ id }, index) => ids.filter((known) => order.some((step) => step.id === known))[index] !== id,
    )
    if (misplaced) {
      yield inNarration(checked, locale, misplaced.line, {
        en: `\`${misplaced.id}\` stands at another place than in \`lesson.yaml\`.`,
        ko: `\`${misplaced.id}\` 단계의 위치가 \`lesson.yaml\`과 다릅니다.`,
      })
    }
  }
}
