import * as z from 'zod/mini'
import type { Text } from '../../text.ts'
import type { Reading, Wanted } from '../reading.ts'

/** What a check found. `expected` and `found` may hold code in backticks. */
export interface Verdict {
  readonly met: boolean
  readonly expected: Text
  readonly found: Text
  /** False where there is nothing yet to compare with, such as no container of that name. */
  readonly comparable: boolean
}

/** One kind of check, such as `container.state`: declarative in a lesson file, pure in here. */
export interface CheckKind<Arguments = unknown> {
  readonly name: string
  /** What follows the name in `lesson.yaml`. Values may hold `{{variables}}`, so a number may come as text. */
  readonly arguments: z.ZodMiniType<Arguments>
  /** The goal as the learner reads it. */
  goal(given: Arguments): Text
  wants(given: Arguments): Wanted
  judge(given: Arguments, reading: Reading): Verdict
  /** It reads the record of what happened, and after a gap in that record it can't tell. */
  readonly needsEvents?: true
  /** The published port that it asks for. */
  publishes?(given: Arguments): PortWish
  /** The question that it puts to the learner. */
  asks?(given: Arguments): Question
}

/** A question on the page. Things and options are named; their words stand in the prose, as `[!ITEM name]`. */
export type Question =
  | { readonly kind: 'order'; readonly right: readonly string[] }
  /** Without a right one where it differs from machine to machine. */
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly right: readonly string[] }
  /** Each place wants one of the items: `right` in the order of the places. */
  | { readonly kind: 'match'; readonly places: readonly Place[]; readonly right: readonly string[] }
  /** `right` is undefined where the right answer is the engine's. */
  | { readonly kind: 'text'; readonly right: string | undefined }

/** What gets a partner or a name: an item of the prose, or a piece of code. */
export type Place = { readonly item: string } | { readonly code: string }

export interface PortWish {
  readonly name: string
  readonly outside: number
  readonly inside: number
}

/** A check of some kind with its arguments in it. */
export interface BoundCheck {
  readonly kind: string
  readonly goal: Text
  readonly wants: Wanted
  readonly needsEvents: boolean
  readonly publishes: PortWish | undefined
  readonly asks: Question | undefined
  judge(reading: Reading): Verdict
}

/** A kind as the list of all kinds holds it, whatever its arguments are. */
export interface AnyCheckKind {
  readonly name: string
  readonly arguments: z.ZodMiniType
  /** Throws a ZodError where `given` does not fit the kind's arguments. */
  bind(given: unknown): BoundCheck
}

/** Closes a kind over the type of its arguments. */
export function checkKind<Arguments>(kind: CheckKind<Arguments>): AnyCheckKind {
  return {
    name: kind.name,
    arguments: kind.arguments,
    bind(given) {
      const known = kind.arguments.parse(given)
      return {
        kind: kind.name,
        goal: kind.goal(known),
        wants: kind.wants(known),
        needsEvents: kind.needsEvents ?? false,
        publishes: kind.publishes?.(known),
        asks: kind.asks?.(known),
        judge: (reading) => kind.judge(known, reading),
      }
    },
  }
}

/** A name or a reference in a lesson file: not empty, `{{variables}}` allowed. */
export const word = z.string().check(z.minLength(1))

/** A file of the lesson's folder: below it, never beside it. */
export const localFile = z.string().check(z.regex(/^(?!.*\.\.)[\w.-]+(\/[\w.-]+)*$/))

/** A regular expression, as `new RegExp(text, 'u')` takes it; a variable in it stands for its value. */
export const pattern = z.string().check(z.refine(isPattern, { error: 'It is not a regular expression.' }))

/** A number, or a variable that becomes one. */
export const numeral = z.union([z.number(), z.string().check(z.regex(/^(\d+(\.\d+)?|\{\{[\w.-]+\}\})$/))])

/** The same words in both languages: code, names, numbers. */
export function same(words: string): Text {
  return { en: words, ko: words }
}

/** Code in both languages. */
export function code(words: string): Text {
  return same(`\`${words}\``)
}

/** What was found where a container was looked for by this name. */
export function noContainer(name: string): Text {
  return { en: `no container is called \`${name}\``, ko: `\`${name}\`이라는 컨테이너가 없습니다` }
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text.replace(/\{\{[\w.-]+\}\}/g, 'value'), 'u'))
  } catch {
    return false
  }
}
