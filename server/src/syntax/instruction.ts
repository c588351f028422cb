import { isAsciiSpace, isBlank, trimmed } from './characters.ts'
import { flagsIn } from './flags.ts'
import { jsonStrings } from './json.ts'
import { spanIn } from './logical-line.ts'
import { pairsIn } from './pairs.ts'
import { type Arguments, type Source, wordAt } from './source.ts'
import type { Flag, Instruction } from './tree.ts'
import { blankSeparated, type Stretch } from './words.ts'

/** What an instruction's own lines say: all of it but the heredocs and what stands around it. */
export type Header = Pick<
  Instruction,
  | 'keyword'
  | 'writtenKeyword'
  | 'keywordRange'
  | 'flags'
  | 'argumentsRange'
  | 'form'
  | 'words'
  | 'pairs'
  | 'trigger'
  | 'problems'
>

/** Reads the instruction that stands in a stretch of a logical line. */
export function readHeader(source: Source, stretch: Stretch, depth = 0): Header {
  const { text } = source.line
  const { start: at, end } = trimmed(text, { start: stretch.at, end: stretch.end })
  let keywordEnd = at
  while (keywordEnd < end && !isBlank(text.charCodeAt(keywordEnd))) keywordEnd++
  const writtenKeyword = text.slice(at, keywordEnd)
  const keyword = writtenKeyword.toUpperCase()

  const { flags, argumentsAt } = flagsIn(text, { at: keywordEnd, end }, source.escapeCharacter)
  const trimmedArguments = trimmed(text, { start: argumentsAt, end })
  const rest = { at: trimmedArguments.start, end: trimmedArguments.end }
  const read = readers[keyword] ?? ignored
  const given = rest.at < rest.end ? read(source, rest, keyword, depth) : nothing
  return {
    keyword,
    writtenKeyword,
    keywordRange: spanIn(source, at, keywordEnd),
    flags: flags.length === 0 ? none : flags.map((flag) => placedFlag(source, flag)),
    argumentsRange: rest.at < rest.end ? spanIn(source, rest.at, rest.end) : spanIn(source, end, end),
    form: given.form,
    words: given.words ?? none,
    pairs: given.pairs ?? none,
    trigger: given.trigger,
    problems: given.problems ?? none,
  }
}

type Reader = (source: Source, rest: Stretch, keyword: string, depth: number) => Arguments

/** How BuildKit's parser splits the arguments of each instruction (`parser.go`, dispatch). */
const readers: Readonly<Record<string, Reader | undefined>> = {
  ADD: jsonOrWords,
  ARG: pairsIn,
  CMD: jsonOrText,
  COPY: jsonOrWords,
  ENTRYPOINT: jsonOrText,
  ENV: pairsIn,
  EXPOSE: words,
  FROM: words,
  HEALTHCHECK: typeAndCommand,
  LABEL: pairsIn,
  MAINTAINER: wholeText,
  ONBUILD: trigger,
  RUN: jsonOrText,
  SHELL: jsonOrText,
  STOPSIGNAL: wholeText,
  USER: wholeText,
  VOLUME: jsonOrWords,
  WORKDIR: wholeText,
}

const none: readonly never[] = []
const nothing: Arguments = { form: 'none' }

/** The keywords that BuildKit knows. */
export const keywords: readonly string[] = Object.keys(readers)

function ignored(source: Source, rest: Stretch): Arguments {
  return { form: 'text', words: [wordAt(source, rest)] }
}

function wholeText(source: Source, rest: Stretch): Arguments {
  return { form: 'text', words: [wordAt(source, rest)] }
}

function words(source: Source, rest: Stretch): Arguments {
  return { form: 'words', words: blankSeparated(source.line.text, rest).map((word) => wordAt(source, word)) }
}

function jsonOrWords(source: Source, rest: Stretch): Arguments {
  return json(source, rest) ?? words(source, rest)
}

function jsonOrText(source: Source, rest: Stretch): Arguments {
  return json(source, rest) ?? wholeText(source, rest)
}

function json(source: Source, rest: Stretch): Arguments | undefined {
  const strings = jsonStrings(source.line.text, rest)
  if (strings === undefined) return undefined
  if (strings !== 'mixed') return { form: 'json', words: strings.map((string) => wordAt(source, string, string.text)) }
  const range = spanIn(source, rest.at, rest.end)
  const about = source.line.text.slice(rest.at, rest.end)
  return { form: 'text', words: [wordAt(source, rest)], problems: [{ kind: 'jsonNotStrings', range, about }] }
}

/** HEALTHCHECK's type, then a command as CMD has it. */
function typeAndCommand(source: Source, rest: Stretch): Arguments {
  const { text } = source.line
  let typeEnd = rest.at
  while (typeEnd < rest.end && !isAsciiSpace(text.charCodeAt(typeEnd))) typeEnd++
  const type = wordAt(source, { at: rest.at, end: typeEnd })
  let commandAt = typeEnd
  while (commandAt < rest.end && isAsciiSpace(text.charCodeAt(commandAt))) commandAt++
  if (commandAt === rest.end) return { form: 'words', words: [type] }
  const command = jsonOrText(source, { at: commandAt, end: rest.end })
  return { ...command, words: [type, ...(command.words ?? none)] }
}

function trigger(source: Source, rest: Stretch, _keyword: string, depth: number): Arguments {
  // ONBUILD within ONBUILD is refused anyway, so nothing is lost where the reader stops to descend.
  if (depth > 32) return wholeText(source, rest)
  const header = readHeader(source, rest, depth + 1)
  const range = spanIn(source, rest.at, rest.end)
  const around = {
    range,
    headerEnd: range.end,
    heredocs: none,
    commentsAbove: none,
    commentsInside: none,
    emptyLines: none,
  }
  const { line, origin } = source
  return { form: 'trigger', trigger: { ...around, ...header, line, origin }, problems: header.problems }
}

function placedFlag(source: Source, flag: ReturnType<typeof flagsIn>['flags'][number]): Flag {
  const equals = flag.equalsAt === undefined ? -1 : flag.text.indexOf('=')
  const nameEnd = flag.equalsAt ?? flag.end
  return {
    range: spanIn(source, flag.at, flag.end),
    name: equals < 0 ? flag.text.slice(2) : flag.text.slice(2, equals),
    nameRange: spanIn(source, flag.at + 2, Math.max(nameEnd, flag.at + 2)),
    value: equals < 0 ? undefined : flag.text.slice(equals + 1),
    valueRange:
      flag.equalsAt === undefined ? spanIn(source, flag.end, flag.end) : spanIn(source, flag.equalsAt + 1, flag.end),
    at: flag.at,
    end: flag.end,
    escapeCharacter: source.escapeCharacter,
  }
}
