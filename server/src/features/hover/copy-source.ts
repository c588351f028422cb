import { isGitSource, isUrlSource } from '../../meaning/copy-sources.ts'
import { sourceMatcher } from '../../meaning/source-pattern.ts'
import type { Text } from '../../text.ts'
import { buildOf } from '../build-of.ts'
import type { SeenContext } from '../contexts.ts'
import { instructionAt } from '../instruction-at.ts'
import { inlineCode } from '../markdown.ts'
import { sizeText } from '../size.ts'
import { touches } from './explained.ts'
import type { Lookup } from './lookup.ts'

/** A source of COPY or ADD: how many files of the build context it takes, and how large they are. */
export const copySource: Lookup = async (file, offset, settings, { context }) => {
  const instruction = instructionAt(file, offset)
  if (instruction?.keyword !== 'COPY' && instruction?.keyword !== 'ADD') return undefined
  const word = instruction.words.slice(0, -1).find(({ range }) => touches(range, offset))
  if (!word || instruction.flags.some(({ name }) => name === 'from') || word.text.startsWith('<<')) return undefined
  const source = buildOf(file, settings).valueOf(word, word.text)
  if (source === undefined || isUrlSource(source) || isGitSource(source)) return undefined
  const matches = sourceMatcher(source)
  const seen = matches && (await context())
  if (!seen) return undefined
  const lines = linesFor(source, seen, matches)
  return { span: word.range, markdown: (locale) => lines.map((line) => line[locale]).join('\n\n') }
}

/** What there is to say about a source and the files of a context. */
export function linesFor(source: string, seen: SeenContext, matches: (path: string) => boolean): readonly Text[] {
  const taken = seen.files.filter(({ path }) => matches(path))
  const left = seen.ignored.filter(({ path }) => matches(path))
  const size = sizeText(taken.reduce((sum, file) => sum + file.size, 0))
  const atLeast: Text = seen.isComplete ? { en: '', ko: '' } : { en: 'at least ', ko: '최소 ' }
  const shown = inlineCode(source)
  const first: Text =
    taken.length === 0
      ? { en: `**${shown}** takes nothing: there is no such file.`, ko: `**${shown}**: 복사할 파일이 없습니다.` }
      : {
          en: `**${shown}** takes ${atLeast.en}${taken.length} ${taken.length === 1 ? 'file' : 'files'}, ${size}.`,
          ko: `**${shown}**: ${atLeast.ko}파일 ${taken.length}개, ${size}를 복사합니다.`,
        }
  return [first, ...list(taken.map(({ path }) => path)), ...leftOut(left.length)]
}

function list(paths: readonly string[]): readonly Text[] {
  if (paths.length === 0) return []
  const shown = paths.slice(0, mostShown).map(inlineCode).join(', ')
  const rest = paths.length - mostShown
  if (rest <= 0) return [{ en: shown, ko: shown }]
  return [{ en: `${shown} and ${rest} more`, ko: `${shown} 외 ${rest}개` }]
}

const mostShown = 5

function leftOut(count: number): readonly Text[] {
  if (count === 0) return []
  return [
    {
      en: `\`.dockerignore\` leaves out ${count} more.`,
      ko: `\`.dockerignore\`로 빠지는 파일: ${count}개.`,
    },
  ]
}
