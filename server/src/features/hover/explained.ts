import type { Settings } from '../../settings.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import type { Locale } from '../../text.ts'

/** A stretch of the file about which there is something to say. */
export interface Explained {
  readonly span: Span
  readonly markdown: (locale: Locale) => string
  /** What a lesson might be about, where that is not simply the instruction or its option. */
  readonly topic?: 'stage' | 'image' | 'form'
}

/** Looks for something to explain at an offset. */
export type Explainer = (file: Dockerfile, offset: number, settings: Settings) => Explained | undefined

/** Whether an offset is in a stretch; right behind its last character counts, for that is where a cursor stands. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end
}
