import { isAsciiSpace } from './characters.ts'
import type { Stretch } from './words.ts'

/** A flag in a logical line, quotes and escapes taken out of `text`. */
export type RawFlag = Stretch & {
  readonly text: string
  /** Where its first `=` stands in the line. */
  readonly equalsAt: number | undefined
}

/** The flags at the start of a stretch, and where the arguments behind them start. A word `--` ends the flags. */
export function flagsIn(line: string, { at, end }: Stretch, escapeCharacter: string) {
  const flags: RawFlag[] = []
  let position = at
  while (position < end) {
    if (isAsciiSpace(line.charCodeAt(position))) {
      position++
      continue
    }
    if (!line.startsWith('--', position)) return { flags, argumentsAt: position }
    const flag = flagAt(line, position, end, escapeCharacter)
    position = flag.end
    if (flag.text === '--') return { flags, argumentsAt: position }
    flags.push(flag)
  }
  return { flags, argumentsAt: end }
}

function flagAt(line: string, start: number, end: number, escapeCharacter: string): RawFlag {
  const { text, offsets, stop } = unquoted(line, { at: start, end }, escapeCharacter)
  const equals = text.indexOf('=')
  return { at: start, end: stop, text, equalsAt: equals < 0 ? undefined : offsets[equals] }
}

/** A word without its quotes and escapes, where each of its characters stands, and where the word ends. */
export function unquoted(line: string, { at, end }: Stretch, escapeCharacter: string) {
  const offsets: number[] = []
  let text = ''
  let quote = ''
  let position = at
  for (; position < end; position++) {
    const character = line.charAt(position)
    if (quote === '' && isAsciiSpace(line.charCodeAt(position))) break
    if (quote === '' && (character === '"' || character === "'")) quote = character
    else if (character === quote) quote = ''
    else if (character !== escapeCharacter || ++position < end) {
      text += line.charAt(position)
      offsets.push(position)
    }
  }
  return { text, offsets, stop: Math.min(position, end) }
}
