/**
 * `${name#pattern}` and `${name%pattern}`: the value without the shortest match at its start or end, the longest where
 * the modifier is doubled. Undefined where the pattern has an escape that BuildKit refuses.
 */
export function trimPattern(value: string, pattern: string, side: 'start' | 'end'): string | undefined {
  const isGreedy = pattern.startsWith(side === 'start' ? '#' : '%')
  const parts = partsOf(isGreedy ? pattern.slice(1) : pattern)
  if (!parts) return undefined
  const characters = [...value]
  if (side === 'start') return characters.slice(matchEnd(parts, characters, 0, isGreedy) ?? 0).join('')
  const matched = matchEnd([...parts].reverse(), [...characters].reverse(), 0, isGreedy) ?? 0
  return characters.slice(0, characters.length - matched).join('')
}

/** `${name/pattern/replacement}`: the longest match replaced, the first or every one. Undefined as above. */
export function replacePattern(
  value: string,
  pattern: string,
  replacement: string,
  replacesAll: boolean,
): string | undefined {
  const parts = partsOf(pattern)
  if (!parts) return undefined
  const characters = [...value]
  let result = ''
  let at = 0
  let isAfterMatch = false
  while (at <= characters.length) {
    const end = matchEnd(parts, characters, at, true)
    // Like Go, an empty match right behind another match does not count.
    if (end !== undefined && !(end === at && isAfterMatch)) {
      result += replacement
      if (!replacesAll) return result + characters.slice(end).join('')
      isAfterMatch = end > at
      if (end > at) {
        at = end
        continue
      }
    } else isAfterMatch = false
    result += characters[at] ?? ''
    at++
  }
  return result
}

/** A character, any one character, or any number of characters. */
type Part = string | typeof anyOne | typeof anyMany

const anyOne = Symbol('?')
const anyMany = Symbol('*')

function partsOf(pattern: string): readonly Part[] | undefined {
  const characters = [...pattern]
  const parts: Part[] = []
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? ''
    const next = characters[at + 1] ?? ''
    if (character === '*') parts.push(anyMany)
    else if (character === '?') parts.push(anyOne)
    else if (character !== '\\') parts.push(character)
    // `}` and `/` have to be escaped within `${...}`; the escape is no part of the pattern.
    else if (next === '}' || next === '/') continue
    else if (next === '*' || next === '?' || next === '\\') {
      parts.push(next)
      at++
    } else return undefined
  }
  return parts
}

/** Where the shortest or longest match that starts at `start` ends. Every part is tried at once: no pattern is slow. */
function matchEnd(
  parts: readonly Part[],
  text: readonly string[],
  start: number,
  isGreedy: boolean,
): number | undefined {
  let states = closure(parts, new Set([0]))
  let found = states.has(parts.length) ? start : undefined
  if (found !== undefined && !isGreedy) return found
  for (let at = start; at < text.length && states.size > 0; at++) {
    const next = new Set<number>()
    for (const state of states) {
      const part = parts[state]
      if (part === anyMany) next.add(state)
      else if (part === anyOne || part === text[at]) next.add(state + 1)
    }
    states = closure(parts, next)
    if (!states.has(parts.length)) continue
    found = at + 1
    if (!isGreedy) return found
  }
  return found
}

function closure(parts: readonly Part[], states: Set<number>): Set<number> {
  for (const state of states) if (parts[state] === anyMany) states.add(state + 1)
  return states
}
