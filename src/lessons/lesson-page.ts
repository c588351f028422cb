import type { Locale } from '../text.ts'
import { type BoundStep, bindDeed, bindStep } from './bound-step.ts'
import { evaluate, type Goal } from './check.ts'
import type { Question } from './checks/check-kind.ts'
import { faded, fadeOf } from './fade.ts'
import { filledBlocks, filledInlines } from './filled-prose.ts'
import type { Shell, Step } from './lesson.ts'
import { lifecyclePicture } from './lifecycle-picture.ts'
import type { StepNarration } from './narration.ts'
import { noticeFor } from './notice.ts'
import type { PageSource } from './page-source.ts'
import { inlinesOfText } from './prose.ts'
import type { Block, Inline, PictureBlock } from './prose-protocol.ts'
import type { Card, GoalLine, LessonPage, Rung } from './protocol.ts'
import { quizOf } from './quiz.ts'
import { nothingRead } from './reading.ts'
import type { SeenMistake, StepRun } from './run.ts'
import { lineFor } from './shell.ts'
import { stripOf } from './strip.ts'
import { fill, type Values } from './variables.ts'

/** The page as the learner sees it now. Pure; undefined for a lesson without steps. */
export function lessonPage(source: PageSource): LessonPage | undefined {
  const { lesson, state, locale, shell, system } = source
  const { run, values } = state
  const step = lesson.steps[run.shown]
  const progress = run.steps[run.shown]
  const { title, steps } = lesson.narration[locale]
  const words = steps.find(({ id }) => id === step?.id)
  if (!step || !progress || !words) return undefined
  const bound = bindStep(step, values)
  const filled = (blocks: StepNarration['prose']) =>
    filledBlocks(blocks, { values, shell, deeds: step.do ?? [], pictures: lesson.pictures ?? {}, system })
  const open = run.steps.filter(({ status }) => status === 'open').length
  return {
    lesson: { number: lesson.number, title, isReview: source.isReview === true },
    step: { id: step.id, title: words.title, index: run.shown, status: progress.status },
    track: run.steps.map(({ status }) => status),
    minutesLeft: Math.ceil((lesson.minutes * open) / run.steps.length),
    notice: noticeFor(source, bound),
    prose: faded(filled(words.prose), progress.status === 'met' ? 'worked' : fadeOf(step, lesson, run)),
    goals: (progress.goals.length > 0 ? progress.goals : unseenGoals(bound, progress)).map((goal) =>
      goalLine(goal, words, values, locale),
    ),
    explains: progress.explains,
    quiz: bound.question && quizOf(bound.question, words, progress, values),
    cards: progress.cards.flatMap((card) => cardOf(card, words, filled, values, locale)),
    hints: lesson.unaided ? [] : rungsOf(step, words, progress, { fill: filled, values, shell }),
    afterword: progress.status === 'met' ? filled(words.afterword) : [],
    offer: lesson.unaided ? 'terminal' : (step.do ?? []).length > 0 || isKnown(bound.question) ? 'show-me' : undefined,
    nextTitle: steps.find(({ id }) => id === lesson.steps[run.shown + 1]?.id)?.title,
    lifecycle: lifeOf(step, source),
    strip: stripOf(source.events, lesson, values),
  }
}

function lifeOf({ lifecycle }: Step, { containers, state, locale }: PageSource): PictureBlock | undefined {
  if (lifecycle === undefined) return undefined
  const name = fill(lifecycle, state.values)
  return lifecyclePicture(name, containers.find((one) => one.name === name)?.state, locale)
}

/** A question whose right answer does not differ from machine to machine. */
function isKnown(question: Question | undefined): boolean {
  return question?.kind === 'text' ? question.right !== undefined : (question?.right.length ?? 0) > 0
}

/** The goals before the first look; of a step that was met before a restart, its goals as they were then: met. */
function unseenGoals({ check }: BoundStep, { status }: StepRun): readonly Goal[] {
  const met = status === 'met'
  return evaluate(check, nothingRead).goals.map((goal) => ({ ...goal, met, comparable: false }))
}

function goalLine(goal: Goal, words: StepNarration, values: Values, locale: Locale): GoalLine {
  const own = words.goals.find(({ id }) => id === goal.named)?.words
  return {
    text: own ? filledInlines(own, values) : inlinesOfText(goal.said[locale]),
    met: goal.met,
    expected: inlinesOfText(goal.expected[locale]),
    found: inlinesOfText(goal.found[locale]),
    comparable: goal.comparable,
  }
}

function cardOf(
  { id, from, at, solved, error, said, fix }: SeenMistake,
  words: StepNarration,
  fill: (blocks: StepNarration['prose']) => readonly Block[],
  values: Values,
  locale: Locale,
): Card[] {
  const common = { id, from, at, solved, error, fix }
  if (said) {
    const body: Block = { kind: 'paragraph', children: inlinesOfText(said.body[locale]) }
    return [{ ...common, title: inlinesOfText(said.title[locale]), body: [body] }]
  }
  const own = words.mistakes.find((mistake) => mistake.id === id)
  return own ? [{ ...common, title: filledInlines(own.title, values), body: fill(own.body) }] : []
}

interface Filling {
  fill(blocks: StepNarration['prose']): readonly Block[]
  readonly values: Values
  readonly shell: Shell
}

/** The ladder: the prose's hints, and where they don't say it, the whole command as its last rung. */
function rungsOf(step: Step, words: StepNarration, progress: StepRun, { fill, values, shell }: Filling): Rung[] {
  const hints = words.hints.map(({ rung, blocks }) => ({ kind: rung, text: fill(blocks) }))
  const lines = (step.do ?? []).flatMap((deed) => {
    const bound = bindDeed(deed, values)
    if ('type' in bound) return [bound.type]
    return 'run' in bound ? [lineFor(bound, shell, values)] : []
  })
  const isSaid = hints.some(({ kind }) => kind === 'whole')
  const whole: Inline = { kind: 'code', text: lines.join('\n') }
  const all: Rung[] =
    isSaid || lines.length === 0
      ? hints
      : [...hints, { kind: 'whole', text: [{ kind: 'paragraph', children: [whole] }] }]
  return all.map((rung, index) => (index < progress.hints ? rung : { ...rung, text: undefined }))
}
