import * as z from 'zod/mini'
import type { Locale } from '../text.ts'
import { checkSchema } from './check.ts'
import { localFile, word } from './checks/check-kind.ts'
import type { Narration } from './narration.ts'
import { picture } from './picture.ts'
import { variable } from './variables.ts'

const slug = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/))

/** The shells whose words can differ. */
export const shells = ['bash', 'zsh', 'fish', 'pwsh', 'cmd'] as const
export type Shell = (typeof shells)[number]

/** What a step can ask to press. Docker's own Ctrl+P Ctrl+Q is not among them: the editor keeps both for itself. */
export const keys = ['ctrl+c', 'ctrl+d', 'ctrl+x'] as const
export type Keys = (typeof keys)[number]

/** What a step asks for, as data: shown, typed for the learner, and carried out only by the proof of the lessons. */
const deed = z.union([
  z.strictObject({
    run: word,
    /** Where a shell writes it differently. */
    in: z.optional(z.partialRecord(z.enum(shells), word)),
    /** It stays in the foreground and holds the terminal until a key ends it. */
    stays: z.optional(z.literal(true)),
    /** It is meant to fail: its error is the lesson. */
    fails: z.optional(z.literal(true)),
    /** It asks Docker Hub itself, for which no mirror answers: the proof leaves it out. */
    online: z.optional(z.literal(true)),
  }),
  z.strictObject({ press: z.enum(keys) }),
  /** A line for the program that holds the terminal, such as a shell in a container. */
  z.strictObject({ type: word }),
  /** A file of the learner's folder to change in the editor. `becomes`: a file in `files` that shows how it may look then. */
  z.strictObject({ edit: localFile, becomes: localFile }),
  z.strictObject({ open: z.string().check(z.regex(/^http:\/\/(localhost|127\.0\.0\.1)[:/]/)) }),
])
export type Deed = z.infer<typeof deed>

const mistake = z.strictObject({
  /** A card of the prose (`[!MISTAKE card]`), or one that all lessons know. */
  card: slug,
  /** How a card of the prose is recognised; the others recognise themselves. */
  when: z.optional(checkSchema),
  /** Commands that make this mistake: the proof runs them and looks for the card. */
  try: z.array(z.union([word, deed])).check(z.minLength(1)),
  /** Commands that repair it; the first is offered to the learner. */
  fix: z.optional(z.array(word)),
})

/** From the worked example to the open task. */
export const fades = ['worked', 'completion', 'open'] as const
export type Fade = (typeof fades)[number]

const step = z.strictObject({
  id: slug,
  do: z.optional(z.array(deed)),
  /** Other ways to the same goal, each whole: the proof walks them too. */
  also: z.optional(z.array(z.array(deed).check(z.minLength(1)))),
  check: checkSchema,
  /** Prints the right answer to its question, read in another way than the check reads it: for the proof alone. */
  answerBy: z.optional(word),
  mistakes: z.optional(z.array(mistake)),
  /** The container whose life is drawn beside the goals, where the step is about it. */
  lifecycle: z.optional(word),
  /** It can be done again by itself, without the steps before it: for the review. Questions come back anyway. */
  review: z.optional(z.literal(true)),
  /** How much of its commands the page shows at first: all, all but the words to fill in, or none. */
  fade: z.optional(z.enum(fades)),
  /** Readable and doable without an engine. */
  offline: z.optional(z.literal(true)),
})
export type Step = z.infer<typeof step>

/** What is there before the first step: an image, built from a folder in `files`. Its variables are filled in. */
const setup = z.strictObject({ build: word, from: slug })

/** The structure of a lesson: `lesson.yaml`. Its words are in `lesson.en.md` and `lesson.ko.md`. */
export const lessonFile = z.strictObject({
  format: z.literal(1),
  id: slug,
  number: z.int().check(z.gte(1)),
  /** Raised when the steps change: proofs of an earlier one no longer count. */
  version: z.int().check(z.gte(1)),
  minutes: z.int().check(z.gte(3), z.lte(40)),
  level: z.enum(['beginner', 'intermediate', 'advanced']),
  /** Lessons that come before. They suggest, and never lock. */
  requires: z.array(slug),
  /** The concepts it teaches, and the earlier ones that it asks for again. */
  teaches: z.array(z.string().check(z.regex(/^[a-z][a-z0-9.-]*$/))),
  reviews: z.optional(z.array(z.string())),
  variables: z.record(z.string().check(z.regex(/^[a-z][\w.-]*$/)), variable),
  setup: z.optional(z.array(setup)),
  /** A folder in `files`: what the learner's own folder of this lesson begins with. Its variables are filled in. */
  practice: z.optional(slug),
  /** No hints and no solutions are offered: for a lesson that finds out what somebody can do. */
  unaided: z.optional(z.literal(true)),
  /** Drawn where the prose places them, as `[!PICTURE id]`. */
  pictures: z.optional(z.record(slug, picture)),
  steps: z.array(step).check(z.minLength(1), z.maxLength(12)),
})
export type LessonFile = z.infer<typeof lessonFile>

/** A lesson, whole: structure and prose. */
export interface Lesson extends LessonFile {
  /** The folder that it was read from. */
  readonly folder: string
  readonly narration: Readonly<Record<Locale, Narration>>
}
