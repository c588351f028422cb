import { CompletionItemKind } from 'vscode-languageserver/node'
import type { Completer } from './candidate.ts'
import { earlierStages } from './values.ts'

/** Behind FROM: an earlier stage or `scratch`; behind those, `AS`. */
export const fromArgument: Completer = ({ file, instruction, offset, word, typed }) => {
  if (instruction?.keyword !== 'FROM' || offset <= instruction.keywordRange.end) return undefined
  if (typed.startsWith('-')) return undefined
  const before = instruction.words.filter(({ range }) => range.end < word.start)
  if (before.length > 1) return []
  if (before.length === 1) {
    return [
      {
        label: 'AS',
        kind: CompletionItemKind.Keyword,
        detail: { en: 'names the stage', ko: '스테이지에 이름을 붙입니다' },
        span: word,
        snippet: 'AS ${1:name}',
        topic: 'instruction FROM',
      },
    ]
  }
  return [
    ...earlierStages(file, instruction, word),
    {
      label: 'scratch',
      kind: CompletionItemKind.Constant,
      detail: { en: 'no files at all', ko: '파일이 하나도 없는 상태' },
      span: word,
      snippet: 'scratch',
    },
  ]
}
