import type { Inline } from '../prose-protocol.ts'

/** The words of a line alone, for places that hold nothing but text. */
export function plainLine(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ('text' in inline ? inline.text : plainLine(inline.children))).join('')
}
