import type { Text } from '../../text.ts'
import { bindStep } from '../bound-step.ts'
import type { Check } from '../check.ts'
import type { Question } from '../checks/check-kind.ts'
import { commonMistakes } from '../mistake.ts'
import { writtenValues } from '../variables.ts'
import { inNarration, inStructure, type LessonRule, locales, wordsOf } from './lesson-rule.ts'

/** What `lesson.yaml` names has words in the prose: goals, cards, the things of a quiz. What the prose names is used. */
export const wordsForNames: LessonRule = function* (checked) {
  for (const [index, step] of checked.lesson.steps.entries()) {
    const bound = bindStep(step, writtenValues(checked.lesson.variables))
    const goals = goalsOf(bound.check)
    const cards = (step.mistakes ?? []).map(({ card }) => card)
    const items = itemsOf(bound.question)
    for (const [place, { card, when }] of (step.mistakes ?? []).entries()) {
      if (when || commonMistakes.some(({ id }) => id === card)) continue
      yield inStructure(checked, ['steps', index, 'mistakes', place, 'card'], {
        en: `No mistake that all lessons know is called \`${card}\`: say \`when\` it shows.`,
        ko: `\`${card}\`는 모든 레슨이 아는 실수가 아닙니다. \`when\`으로 언제 보일지 정하세요.`,
      })
    }
    for (const locale of locales) {
      const words = wordsOf(checked, locale, step.id)
      if (!words) continue
      const own = step.mistakes?.filter(({ when }) => when).map(({ card }) => card) ?? []
      const said = { GOAL: words.goals, MISTAKE: words.mistakes, ITEM: words.items }
      const named = { GOAL: goals, MISTAKE: own, ITEM: items }
      for (const message of [...missing(said, named), ...unused(said, { ...named, MISTAKE: cards })]) {
        yield inNarration(checked, locale, words.line, message)
      }
    }
  }
}

function itemsOf(question: Question | undefined): readonly string[] {
  if (question === undefined || question.kind === 'text') return []
  if (question.kind === 'choice') return question.options
  const places =
    question.kind === 'match' ? question.places.flatMap((place) => ('item' in place ? [place.item] : [])) : []
  return [...new Set([...places, ...question.right])]
}

type Kind = 'GOAL' | 'MISTAKE' | 'ITEM'
type Said = Readonly<Record<Kind, readonly { readonly id: string }[]>>
type Named = Readonly<Record<Kind, readonly string[]>>
const kinds: readonly Kind[] = ['GOAL', 'MISTAKE', 'ITEM']

function missing(said: Said, named: Named): readonly Text[] {
  return kinds.flatMap((kind) =>
    named[kind]
      .filter((name) => said[kind].every(({ id }) => id !== name))
      .map((name) => ({
        en: `\`lesson.yaml\` names \`${name}\`: its words \`[!${kind} ${name}]\` are missing.`,
        ko: `\`lesson.yaml\`에 \`${name}\`가 있는데 \`[!${kind} ${name}]\`가 없습니다.`,
      })),
  )
}

function unused(said: Said, named: Named): readonly Text[] {
  return kinds.flatMap((kind) =>
    said[kind]
      .filter(({ id }) => !named[kind].includes(id))
      .map(({ id }) => ({
        en: `Nothing in \`lesson.yaml\` uses \`[!${kind} ${id}]\`.`,
        ko: `\`lesson.yaml\`에서 \`[!${kind} ${id}]\`를 쓰지 않습니다.`,
      })),
  )
}

function goalsOf(check: Check): string[] {
  if ('checks' in check) return check.checks.flatMap(goalsOf)
  return check.goal === undefined ? [] : [check.goal]
}
