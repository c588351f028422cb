import type { Stretch } from './words.ts'

/** A string of a JSON array: its text, and where it stands with its quotes. */
export type JsonString = Stretch & { readonly text: string }

/**
 * Reads an array of strings as strictly as Go's `encoding/json`. `mixed` is an array that holds something else;
 * undefined is no JSON array at all, which BuildKit then takes as plain text.
 */
export function jsonStrings(line: string, { at, end }: Stretch): readonly JsonString[] | 'mixed' | undefined {
  if (line.charAt(at) !== '[') return undefined
  const strings: JsonString[] = []
  let position = afterBlanks(line, at + 1, end)
  if (line.charAt(position) === ']') return afterBlanks(line, position + 1, end) === end ? strings : undefined
  for (;;) {
    if (line.charAt(position) !== '"') return isArray(line.slice(at, end)) ? 'mixed' : undefined
    const stop = stringEnd(line, position, end)
    if (stop === undefined) return undefined
    const text = decoded(line.slice(position, stop))
    if (text === undefined) return undefined
    strings.push({ at: position, end: stop, text })
    position = afterBlanks(line, stop, end)
    if (line.charAt(position) === ']') return afterBlanks(line, position + 1, end) === end ? strings : undefined
    if (line.charAt(position) !== ',') return undefined
    position = afterBlanks(line, position + 1, end)
  }
}

function afterBlanks(line: string, at: number, end: number): number {
  let position = at
  while (position < end && ' \t\r\n'.includes(line.charAt(position))) position++
  return position
}

function stringEnd(line: string, start: number, end: number): number | undefined {
  for (let position = start + 1; position < end; position++) {
    const code = line.charCodeAt(position)
    if (code === 34) return position + 1
    if (code === 92) position++
    else if (code < 32) return undefined
  }
  return undefined
}

function decoded(quoted: string): string | undefined {
  if (!quoted.includes('\\')) return quoted.slice(1, -1)
  const value = parsed(quoted)
  // Go puts the replacement character where half of a surrogate pair stands alone.
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : undefined
}

function isArray(text: string): boolean {
  return Array.isArray(parsed(text))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
