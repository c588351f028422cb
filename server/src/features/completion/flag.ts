import { CompletionItemKind } from 'vscode-languageserver/node'
import type { Flag } from '../../knowledge/explanation.ts'
import { flagNamed, instructionNamed } from '../../knowledge/index.ts'
import type { Instruction } from '../../syntax/tree.ts'
import { touches } from '../hover/explained.ts'
import type { Candidate, Completer, Site } from './candidate.ts'
import { valuesOf } from './values.ts'

/** The names of flags, right behind the keyword and other flags. */
export const flagName: Completer = (site) => {
  const { instruction, typed } = site
  if (!instruction || !isAmongFlags(site, instruction)) return undefined
  if (typed.includes('=') || !(typed === '' || typed.startsWith('-'))) return undefined
  const others = instruction.flags.filter(({ range }) => !touches(range, site.offset)).map(({ name }) => `--${name}`)
  const flags = instructionNamed(instruction.keyword)?.flags ?? []
  const offered = flags.filter(({ name, isRepeatable }) => isRepeatable || !others.includes(name))
  return offered.length === 0 ? undefined : offered.flatMap((flag) => candidates(site, instruction.keyword, flag))
}

/** The value of a flag other than `--mount`. */
export const flagValue: Completer = (site) => {
  const { file, instruction, offset, word } = site
  const written = instruction?.flags.find(({ range }) => touches(range, offset))
  if (!instruction || written?.value === undefined || offset < written.valueRange.start) return undefined
  const flag = flagNamed(instruction.keyword, `--${written.name}`)
  if (!flag || flag.value.kind === 'mount') return undefined
  const span = { start: written.valueRange.start, end: word.end }
  return valuesOf(file, instruction, flag.value, span)
}

/** Whether nothing but flags stands between the keyword and the word at the cursor. */
function isAmongFlags({ file, offset, word }: Site, { keywordRange, argumentsRange }: Instruction): boolean {
  if (offset <= keywordRange.end) return false
  // A lone `--` ends the flags.
  if (/(?:^|\s)--\s/.test(file.text.slice(keywordRange.end, word.start))) return false
  const hasArguments = argumentsRange.start < argumentsRange.end
  return !hasArguments || word.start <= argumentsRange.start
}

function candidates(site: Site, keyword: string, flag: Flag): readonly Candidate[] {
  const { file, word, offset } = site
  const written = file.text.slice(offset, word.end)
  const equals = written.indexOf('=')
  const base = { kind: CompletionItemKind.Property, topic: `flag ${keyword} ${flag.name}` }
  if (equals >= 0) {
    const span = { start: word.start, end: offset + equals }
    return [{ ...base, label: flag.name, detail: flag.title, span, snippet: flag.name }]
  }
  if (flag.value.kind === 'mount') {
    return flag.value.types.map((type) => ({
      ...base,
      label: `${flag.name}=type=${type.type}`,
      detail: type.title,
      span: word,
      snippet: type.forms[0].snippet,
      topic: `mount ${type.type}`,
    }))
  }
  return [{ ...base, label: flag.name, detail: flag.title, span: word, snippet: flag.forms[0].snippet }]
}
