import type { FormattingOptions } from 'vscode-languageserver'
import type { Edit } from '../../rules/rule.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import { betweenInstructions } from './between.ts'
import { continuedLines, indentEdits } from './continuations.ts'
import { gapEdits } from './gaps.ts'
import { chosenCase, type KeywordCase, keywordEdits } from './keyword-case.ts'
import { blanksOf, unitOf } from './unit.ts'

/** Everything that makes a file tidy, in order; no two edits touch each other. */
export function formattingEdits(
  file: Dockerfile,
  options: FormattingOptions,
  keywordCase: KeywordCase,
): readonly Edit[] {
  const continued = file.instructions.map((instruction) => continuedLines(file, instruction))
  const unit = unitOf(file, continued.flat()) ?? blanksOf(options)
  const chosen = chosenCase(file, keywordCase)
  return [
    ...betweenInstructions(file, options),
    ...file.instructions.flatMap((instruction) => [
      ...keywordEdits(file, instruction, chosen),
      ...gapEdits(file, instruction),
    ]),
    ...continued.flat().flatMap((line) => indentEdits(line, unit)),
  ]
    .filter(({ range, text }) => file.text.slice(range.start, range.end) !== text)
    .sort((one, other) => one.range.start - other.range.start)
}
