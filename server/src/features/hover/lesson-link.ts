import type { Dockerfile } from '../../syntax/tree.ts'
import type { Locale, Text } from '../../text.ts'
import { instructionAt } from '../instruction-at.ts'
import { touches } from './explained.ts'

/**
 * Addresses of lessons, by what they teach: an instruction (`COPY`), an option of it (`COPY --from`), `.dockerignore`, or
 * one of `stage`, `image` and `form`. The client says them at `initialize`; the server knows no lessons.
 */
export type LessonLinks = Readonly<Record<string, string>>

/** What lessons may be about at a place, the most special first. @param topic what the hover found there */
export function topicsAt(file: Dockerfile, offset: number, topic: string | undefined): readonly string[] {
  const written = instructionAt(file, offset)
  if (!written) return []
  const flag = written.flags.find(({ range }) => touches(range, offset))
  return [...(topic ? [topic] : []), ...(flag ? [`${written.keyword} --${flag.name}`] : []), written.keyword]
}

/** The same with a link to the lesson about the first of the topics that there is one about. */
export function withLesson(markdown: string, topics: readonly string[], links: LessonLinks, locale: Locale): string {
  const address = topics.map((topic) => links[topic]).find((link) => link !== undefined)
  if (address === undefined) return markdown
  const link = `[${learn[locale]}](${address})`
  // What has links has them in its last paragraph.
  return /\n\n---\n\n[^\n]+$/.test(markdown) ? `${markdown} · ${link}` : `${markdown}\n\n---\n\n${link}`
}

const learn: Text = { en: 'Learn it in a lesson', ko: '레슨에서 배우기' }
