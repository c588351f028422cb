import { isGitSource, isUrlSource } from '../../../meaning/copy-sources.ts'
import { isCompressed } from '../../../rules/practices/files/archives.ts'
import { buildOf } from '../../build-of.ts'
import { chosen, type Refactoring } from './refactoring.ts'

/** ADD becomes COPY, where it neither downloads nor unpacks anything, and no rule that is on offers the same. */
export const copyForAdd: Refactoring = (asked) => {
  const instruction = chosen(asked)
  if (instruction?.keyword !== 'ADD' || instruction.words.length < 2) return undefined
  const { words, flags, keywordRange: range, writtenKeyword } = instruction
  const isOffered = asked.findings.some(
    (finding) => finding.rule.id === 'CopyInsteadOfAdd' && finding.fix && finding.range.start === range.start,
  )
  if (isOffered) return undefined
  const build = buildOf(asked.file, asked.settings)
  const sources = words.slice(0, -1).map((word) => build.valueOf(word, word.text))
  const isPlain = sources.every(
    (source) =>
      source !== undefined &&
      // A pattern may find archives.
      !(isUrlSource(source) || isGitSource(source) || isCompressed(source) || /[*?[]/.test(source)),
  )
  if (!isPlain || !flags.every(({ name }) => both.has(name))) return undefined
  const text = writtenKeyword === 'add' ? 'copy' : 'COPY'
  return { title: { en: 'Write `COPY` instead', ko: '`COPY`로 쓰기' }, edits: [{ range, text }] }
}

/** What ADD and COPY have in common. */
const both: ReadonlySet<string> = new Set(['chown', 'chmod', 'link', 'exclude'])
