import { isBlank, isSpace } from './characters.ts'

/** A stretch of a logical line. */
export type Stretch = { readonly at: number; readonly end: number }

/** Splits at blanks, quotes or not, as BuildKit does for FROM, EXPOSE, COPY, ADD and VOLUME. */
export function blankSeparated(line: string, { at, end }: Stretch): readonly Stretch[] {
  const words: Stretch[] = []
  let start = at
  while (start < end) {
    let stop = start
    while (stop < end && !isBlank(line.charCodeAt(stop))) stop++
    words.push({ at: start, end: stop })
    start = stop
    while (start < end && isBlank(line.charCodeAt(start))) start++
  }
  return words
}

/** Splits at spaces outside of quotes, as BuildKit does for ENV, LABEL and ARG. Quotes and escapes stay in the words. */
export function quotedWords(line: string, { at, end }: Stretch, escapeCharacter: string): readonly Stretch[] {
  const words: Stretch[] = []
  let position = at
  while (position < end) {
    if (isSpace(line.charCodeAt(position))) {
      position++
      continue
    }
    const start = position
    position = wordEnd(line, start, end, escapeCharacter)
    // BuildKit drops an escape character that has nothing to escape.
    const stop = position === end && isDangling(line, start, end, escapeCharacter) ? end - 1 : position
    if (stop > start) words.push({ at: start, end: stop })
  }
  return words
}

function wordEnd(line: string, start: number, end: number, escapeCharacter: string): number {
  let quote = ''
  let position = start
  while (position < end) {
    const character = line.charAt(position)
    if (quote === '' && isSpace(line.charCodeAt(position))) return position
    if (character === escapeCharacter && quote !== "'") {
      position += 2
      continue
    }
    if (quote === '' && (character === '"' || character === "'")) quote = character
    else if (character === quote) quote = ''
    position++
  }
  return end
}

/** Whether the line ends with an escape character that escapes nothing. */
function isDangling(line: string, start: number, end: number, escapeCharacter: string): boolean {
  let quote = ''
  for (let position = start; position < end; position++) {
    const character = line.charAt(position)
    if (character === escapeCharacter && quote !== "'") {
      if (position + 1 === end) return true
      position++
    } else if (quote === '' && (character === '"' || character === "'")) quote = character
    else if (character === quote) quote = ''
  }
  return false
}
