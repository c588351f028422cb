// Everything that passes between a lesson's page and the extension. This file imports nothing.

/** A piece of a line of prose. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | ViewLink

/** A way from the prose to another page of Drydock. */
export interface ViewLink {
  readonly kind: 'view'
  readonly view: ViewKind
  /** Of which image, container, command or file. */
  readonly of: string
  readonly children: readonly Inline[]
}

/**
 * Where prose can lead: the layers of an image, the stages of a Dockerfile, the log of a container, a command in the
 * reference, what is found in a file.
 */
export const viewKinds = ['layers', 'stages', 'logs', 'reference', 'findings'] as const
export type ViewKind = (typeof viewKinds)[number]

/** A piece of prose. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'listing'; readonly text: string }
  | CommandBlock
  | PictureBlock
  | FoldBlock

/** Something to do, with the buttons that help to do it. */
export interface CommandBlock {
  readonly kind: 'command'
  /** Which of the step's deeds. */
  readonly deed: number
  readonly does: 'run' | 'press' | 'type' | 'open' | 'edit'
  /** The command, the keys, the address, or the file. */
  readonly line: string
  readonly parts: readonly { readonly term: string; readonly means: readonly Inline[] }[]
  /** It is to be filled in: there is nothing to type or to copy yet. */
  readonly hasGaps?: true
}

/** Prose that unfolds, such as what is for one system alone. */
export interface FoldBlock {
  readonly kind: 'fold'
  readonly title: readonly Inline[]
  readonly blocks: readonly Block[]
  /** Whether it is unfolded at first. */
  readonly open: boolean
}

/** A picture of boxes and arrows. Measured in cells, of which a line of text needs one. */
export interface PictureBlock {
  readonly kind: 'picture'
  readonly width: number
  readonly height: number
  /** What it shows, for whoever does not see it. */
  readonly alternative: string
  readonly boxes: readonly PictureBox[]
  readonly arrows: readonly PictureArrow[]
}

export interface PictureBox {
  readonly at: readonly [left: number, top: number, width: number, height: number]
  readonly look: 'plain' | 'tinted' | 'hollow'
  readonly text: string
}

export interface PictureArrow {
  readonly from: PictureBox['at']
  readonly to: PictureBox['at']
  readonly dashed: boolean
  readonly both: boolean
  readonly text: string
}

/** All that the page of a lesson shows, in the learner's language. */
export interface LessonPage {
  readonly lesson: { readonly number: number; readonly title: string; readonly isReview: boolean }
  readonly step: { readonly id: string; readonly title: string; readonly index: number; readonly status: StepStatus }
  readonly track: readonly StepStatus[]
  readonly minutesLeft: number
  readonly notice: Notice | undefined
  readonly prose: readonly Block[]
  readonly goals: readonly GoalLine[]
  /** Whether *Why not yet?* was asked: every open goal tells what it expects and what it found. */
  readonly explains: boolean
  readonly quiz: Quiz | undefined
  readonly cards: readonly Card[]
  readonly hints: readonly Rung[]
  readonly afterword: readonly Block[]
  /** What is offered in doing the step: to be shown it, or a terminal in the lesson's folder where it is done unaided. */
  readonly offer: 'show-me' | 'terminal' | undefined
  readonly nextTitle: string | undefined
  /** The life of the container that the step is about. */
  readonly lifecycle: PictureBlock | undefined
  readonly strip: readonly StripEvent[]
}

export type StepStatus = 'open' | 'met' | 'skipped'

export interface Notice {
  readonly kind: 'no-engine' | 'preparing' | 'not-prepared' | 'missed-events' | 'finished'
  readonly title: string
  readonly text: string
  /** The system's own words. */
  readonly error: string | undefined
}

export interface GoalLine {
  readonly text: readonly Inline[]
  readonly met: boolean
  readonly expected: readonly Inline[]
  readonly found: readonly Inline[]
  readonly comparable: boolean
}

export type Quiz = OrderQuiz | ChoiceQuiz | MatchQuiz | TextQuiz

export interface QuizItem {
  readonly id: string
  readonly text: readonly Inline[]
}

export interface OrderQuiz {
  readonly kind: 'order'
  readonly items: readonly QuizItem[]
  /** The order in which they lie now. */
  readonly order: readonly string[]
  /** After an answer: whether the item at each place is right. */
  readonly inPlace: readonly boolean[] | undefined
}

export interface ChoiceQuiz {
  readonly kind: 'choice'
  readonly items: readonly QuizItem[]
  /** Whether more than one is right. */
  readonly several: boolean
  readonly chosen: readonly string[]
  readonly answered: boolean
}

/** Places, each of which wants one of the items: partners to find, or names for the parts of something. */
export interface MatchQuiz {
  readonly kind: 'match'
  readonly places: readonly (readonly Inline[])[]
  readonly items: readonly QuizItem[]
  /** What was chosen at each place; empty where nothing was. */
  readonly chosen: readonly string[]
  /** After an answer: whether the item at each place is right. */
  readonly inPlace: readonly boolean[] | undefined
}

/** A question whose answer is typed. */
export interface TextQuiz {
  readonly kind: 'text'
  /** Whether the right answer is looked up on the engine. */
  readonly isLive: boolean
  readonly typed: string
  readonly answered: boolean
}

/** A mistake, recognised. */
export interface Card {
  readonly id: string
  readonly title: readonly Inline[]
  readonly body: readonly Block[]
  readonly from: 'terminal' | 'file' | 'engine'
  readonly at: number
  readonly solved: boolean
  /** The real words of the error. */
  readonly error: string | undefined
  /** A command that repairs it. */
  readonly fix: string | undefined
}

export type RungKind = 'nudge' | 'name' | 'gaps' | 'whole'

/** A rung of the ladder of hints; closed while it has no text. */
export interface Rung {
  readonly kind: RungKind
  readonly text: readonly Block[] | undefined
}

/** An event of the engine, on the strip. */
export interface StripEvent {
  readonly action: string
  readonly about: string
  readonly at: number
}

/** What the extension tells the page. */
export interface ToPage {
  readonly kind: 'page'
  readonly locale: 'en' | 'ko'
  readonly page: LessonPage
}

const plainRequests = [
  'ready',
  'next',
  'back',
  'skip',
  'restart',
  'check',
  'why-not',
  'hint',
  'show-me',
  'terminal',
  'clean-up',
  'start-over',
] as const
const numbered = ['type', 'copy', 'open', 'type-fix'] as const

export type PlainRequest = (typeof plainRequests)[number]

/** What the learner does on the page. */
export type FromPage =
  | { readonly kind: PlainRequest }
  /** `index` of a deed of the step, or of a card. */
  | { readonly kind: (typeof numbered)[number]; readonly index: number }
  /** Of a question: laid out, and handed in. */
  | { readonly kind: 'draft' | 'answer'; readonly given: readonly string[] }
  | { readonly kind: 'view'; readonly view: ViewKind; readonly of: string }

export function isFromPage(message: unknown): message is FromPage {
  if (!isRecord(message)) return false
  const { kind, index, given, view, of } = message
  if (plainRequests.some((request) => request === kind)) return true
  if (numbered.some((request) => request === kind)) return Number.isInteger(index) && Number(index) >= 0
  if (kind === 'view') return viewKinds.some((one) => one === view) && typeof of === 'string' && of.length <= 300
  return (
    (kind === 'answer' || kind === 'draft') &&
    Array.isArray(given) &&
    given.length <= 20 &&
    given.every((item) => typeof item === 'string' && item.length <= 200)
  )
}

/** The page trusts the extension: it looks no deeper than at the kind. */
export function isToPage(message: unknown): message is ToPage {
  return isRecord(message) && message['kind'] === 'page' && isRecord(message['page'])
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
