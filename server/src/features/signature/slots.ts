import type { Form } from '../../knowledge/explanation.ts'
import type { Locale } from '../../text.ts'

/** The parameters of a form that stand in one word, such as `image`, `:tag`. */
export interface Slot {
  readonly parameters: readonly SlotParameter[]
  /** Whether the form says that several such words may follow each other. */
  readonly isRepeated: boolean
  readonly isOptions: boolean
}

interface SlotParameter {
  /** Its number among all parameters of the form. */
  readonly index: number
  /** The character that begins it within its word; empty for the first of the word. */
  readonly separator: string
}

/** Groups the parameters of a form into words, as its label shows them. */
export function slotsOf({ label, parameters }: Form, locale: Locale): readonly Slot[] {
  const form = label[locale]
  const slots: { parameters: SlotParameter[]; isRepeated: boolean; isOptions: boolean }[] = []
  let from = 0
  for (const [index, parameter] of parameters.entries()) {
    const words = parameter.label[locale]
    const at = form.indexOf(words, from)
    from = at + words.length
    const separator = separatorOf(form, at, words)
    const last = slots.at(-1)
    if (separator !== '' && last && !last.isOptions) last.parameters.push({ index, separator })
    else
      slots.push({
        parameters: [{ index, separator: '' }],
        isRepeated: isRepeated(form, from),
        isOptions: isFlag(form, at, words),
      })
  }
  return slots
}

/** `:tag` begins with its separator; that of `value` in `name=value` stands before it. */
function separatorOf(form: string, at: number, words: string): string {
  const first = words.charAt(0)
  if (separators.includes(first)) return first
  const before = form.charAt(at - 1)
  return separators.includes(before) ? before : ''
}

const separators = [':', '/', '=', '@']

function isRepeated(form: string, end: number): boolean {
  return /^,? \.\.\./.test(form.slice(end))
}

/** `[options]` right behind the keyword, and flags that are written out. */
function isFlag(form: string, at: number, words: string): boolean {
  return words.startsWith('--') || (/^[A-Z]+ \[$/.test(form.slice(0, at)) && form.charAt(at + words.length) === ']')
}
