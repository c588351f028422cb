import { CompletionItemKind } from 'vscode-languageserver/node'
import { instructionNamed } from '../../knowledge/index.ts'
import { type Completer, literal } from './candidate.ts'

/** What people mostly write as the argument of an instruction, where there is such a thing. */
export const argument: Completer = ({ file, instruction, offset, word, typed }) => {
  if (!instruction || offset <= instruction.keywordRange.end || typed.startsWith('-')) return undefined
  const suggestions = instructionNamed(instruction.keyword)?.suggestions ?? []
  const start = instruction.argumentsRange.start
  if (suggestions.length === 0 || (start < word.start && file.text.slice(start, word.start).trim() !== ''))
    return undefined
  return suggestions.map(({ value, meaning }) => ({
    label: value,
    kind: CompletionItemKind.Value,
    detail: meaning,
    span: word,
    snippet: literal(value),
  }))
}
