import { CompletionItemKind } from 'vscode-languageserver/node'
import type { Value } from '../../knowledge/explanation.ts'
import { choicesOf } from '../../knowledge/index.ts'
import { stagesOf } from '../../meaning/stages.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile, Instruction } from '../../syntax/tree.ts'
import { type Candidate, literal } from './candidate.ts'

/** The values that a flag or a mount key may have. */
export function valuesOf(file: Dockerfile, instruction: Instruction, value: Value, span: Span): readonly Candidate[] {
  if (value.kind === 'source') return earlierStages(file, instruction, span)
  const choices = value.kind === 'boolean' ? booleans : choicesOf(value)
  return choices.map(({ value: choice, meaning }) => ({
    label: choice,
    kind: CompletionItemKind.EnumMember,
    detail: meaning,
    span,
    snippet: literal(choice),
  }))
}

/** The stages that an instruction may take files from: those that end before its own begins. The nearest come first. */
export function earlierStages(file: Dockerfile, instruction: Instruction, span: Span): readonly Candidate[] {
  const before = stagesOf(file).list.filter(({ from }) => from.range.start < instruction.range.start)
  const earlier = instruction.keyword === 'FROM' ? before : before.slice(0, -1)
  return earlier.toReversed().flatMap(({ nameWord, base, index }) =>
    nameWord
      ? [
          {
            label: nameWord.text,
            kind: CompletionItemKind.Module,
            detail: {
              en: `stage ${index}, from ${base?.text ?? ''}`,
              ko: `${index}번 스테이지. 베이스: ${base?.text ?? ''}`,
            },
            span,
            snippet: literal(nameWord.text),
          },
        ]
      : [],
  )
}

const booleans = [
  { value: 'true', meaning: { en: 'yes', ko: '예' } },
  { value: 'false', meaning: { en: 'no', ko: '아니요' } },
]
