import { rungs } from '../callout.ts'
import type { StepNarration } from '../narration.ts'
import { inNarration, type LessonRule, locales, wordsOf } from './lesson-rule.ts'

/** Both languages have the same hints, cards, goals, items and commands in a step; hints climb. */
export const sameCallouts: LessonRule = function* (checked) {
  for (const { id } of checked.lesson.steps) {
    const en = wordsOf(checked, 'en', id)
    const ko = wordsOf(checked, 'ko', id)
    if (!en || !ko) continue
    for (const name of calloutsOf(en).filter((callout) => !calloutsOf(ko).includes(callout))) {
      yield inNarration(checked, 'ko', ko.line, lacks(name))
    }
    for (const name of calloutsOf(ko).filter((callout) => !calloutsOf(en).includes(callout))) {
      yield inNarration(checked, 'en', en.line, lacks(name))
    }
    for (const locale of locales) {
      const { hints, line } = locale === 'en' ? en : ko
      const heights = hints.map(({ rung }) => rungs.indexOf(rung))
      if (heights.every((height, index) => index === 0 || height > (heights[index - 1] ?? 0))) continue
      yield inNarration(checked, locale, line, {
        en: 'The hints go up from `nudge` over `name` and `gaps` to `whole`, each once.',
        ko: '힌트는 `nudge`, `name`, `gaps`, `whole` 순서로 하나씩 씁니다.',
      })
    }
  }
}

function calloutsOf({ hints, mistakes, goals, items, prose, afterword }: StepNarration): string[] {
  return [
    ...hints.map(({ rung }) => `HINT ${rung}`),
    ...mistakes.map(({ id }) => `MISTAKE ${id}`),
    ...goals.map(({ id }) => `GOAL ${id}`),
    ...items.map(({ id }) => `ITEM ${id}`),
    ...prose.flatMap((block) => (block.kind === 'command' ? [`COMMAND ${block.deed + 1}`] : [])),
    ...prose.flatMap((block) => (block.kind === 'system' ? [`SYSTEM ${block.system}`] : [])),
    ...(afterword.length > 0 ? ['DONE'] : []),
  ]
}

function lacks(callout: string) {
  return {
    en: `The other language has \`[!${callout}]\` in this step, this one has not.`,
    ko: `다른 언어에는 이 단계에 \`[!${callout}]\`가 있는데 여기에는 없습니다.`,
  }
}
