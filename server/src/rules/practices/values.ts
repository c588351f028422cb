import type { Build } from '../../meaning/build.ts'
import { expand } from '../../syntax/expansion.ts'
import type { Word } from '../../syntax/tree.ts'

/** What a word comes to, quotes taken out; undefined where it holds a variable whose value nobody knows yet. */
export function knownValue(build: Build, word: Word): string | undefined {
  const value = build.valueOf(word, word.text)
  // Above the first FROM nothing is expanded: there a word still has its quotes.
  if (value !== word.text || !/[$'"\\`]/.test(value)) return value
  const plain = expand(value, { escapeCharacter: '\\', keepsEscapes: true }, () => undefined)
  return plain.failure || plain.references.length > 0 ? undefined : plain.result
}
