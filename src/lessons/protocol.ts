// Everything that passes between a lesson's page and the extension, with what its prose and its questions consist of beside it.
import { type Block, type Inline, type PictureBlock, type ViewKind, viewKinds } from './prose-protocol.ts'
import type { Quiz } from './quiz-protocol.ts'

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

/** The door: whatever a page sends passes here, with its lists and texts no longer than a page makes them. */
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
