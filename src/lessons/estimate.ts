import type { Deed, Lesson, Step } from './lesson.ts'
import type { StepNarration } from './narration.ts'
import type { ProseBlock } from './prose.ts'
import { plainText } from './prose.ts'
import type { Block } from './prose-protocol.ts'

/** What is measured elsewhere than in the lesson itself. */
export interface Measured {
  /** By step: for how long its commands run, in seconds. */
  readonly running: Readonly<Record<string, number>>
  /** How many characters of a file's solution are not in the file as it was before. */
  typedIn(edit: Extract<Deed, { edit: string }>): number
}

/** What there is to do in a lesson. */
export interface Effort {
  /** Words of its English prose, without hints and cards, which most learners do not need. */
  readonly words: number
  /** Characters of commands and files. */
  readonly typed: number
  /** Commands, keys, addresses and files. */
  readonly deeds: number
  readonly questions: number
  /** Steps whose commands one has to find, for they have gaps or are not shown. */
  readonly found: number
  readonly steps: number
  /** Seconds in which commands run. */
  readonly running: number
}

/** How many minutes a lesson takes a beginner who types every command. */
export function minutesFor({ words, typed, deeds, questions, found, steps, running }: Effort): number {
  const seconds =
    (words / pace.words) * 60 +
    typed / pace.characters +
    deeds * pace.look +
    questions * pace.think +
    found * pace.find +
    steps * pace.goOn +
    running
  return Math.max(3, Math.round(seconds / 60))
}

const pace = {
  // A minute's words where most adults read non-fiction slowest (175 to 300; M. Brysbaert, "How many words do we read
  // per minute?", Journal of Memory and Language 109, 2019). Other languages take as long for the same message (ibid.).
  words: 175,
  // A second's characters: half of what people type in sentences (52 words of five letters a minute; V. Dhakal et al.,
  // "Observations on Typing from 136 Million Keystrokes", CHI 2018), for commands are no sentences.
  characters: 2.15,
  // Seconds for what no source tells, by our own watch: to look at what came of it, to think about a question, to find
  // a command, and to read the goals and go on.
  look: 10,
  think: 20,
  find: 60,
  goOn: 10,
} as const

/**
 * @param measured what only a run of the lesson can tell: how long its commands take, and what is typed into its
 * files
 */
export function effortOf(lesson: Lesson, { running, typedIn }: Measured): Effort {
  const { steps } = lesson
  const deeds = steps.flatMap((step) => step.do ?? [])
  return {
    words: lesson.narration.en.steps.reduce((sum, step) => sum + wordsIn(step), 0),
    typed: deeds.reduce((sum, deed) => sum + typedFor(deed, typedIn), 0),
    deeds: deeds.length,
    questions: steps.filter(asks).length,
    found: steps.filter((step) => hasToBeFound(step, lesson)).length,
    steps: steps.length,
    running: steps.reduce((sum, { id }) => sum + (running[id] ?? 0), 0),
  }
}

function typedFor(deed: Deed, typedIn: Measured['typedIn']): number {
  if ('edit' in deed) return typedIn(deed)
  if ('run' in deed) return deed.run.length
  return 'type' in deed ? deed.type.length : 0
}

function hasToBeFound({ id, fade = 'worked', do: deeds = [] }: Step, { narration }: Lesson): boolean {
  const shown = narration.en.steps.find((step) => step.id === id)?.prose.some(({ kind }) => kind === 'command')
  return deeds.some((deed) => 'run' in deed) && (fade !== 'worked' || !shown)
}

/** Alone, or beside other checks. */
function asks({ check }: Step): boolean {
  return /"(quiz|answer)[."]/.test(JSON.stringify(check))
}

function wordsIn({ title, prose, afterword, goals, items }: StepNarration): number {
  const named = [...goals, ...items].map(({ words }) => plainText(words))
  const text = [title, ...[...prose, ...afterword].flatMap(textOf), ...named].join(' ')
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function textOf(block: ProseBlock | Block): string[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [plainText(block.children)]
  if (block.kind === 'list') return block.items.flat().flatMap(textOf)
  if (block.kind === 'command') return block.parts.map(({ means }) => plainText(means))
  if (block.kind === 'listing') return [block.text]
  // What is for another system stays folded, and a picture is looked at.
  return []
}
