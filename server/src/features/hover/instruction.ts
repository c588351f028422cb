import { instructionNamed } from '../../knowledge/index.ts'
import { instructionPage } from '../../page.ts'
import { instructionAt } from '../instruction-at.ts'
import { type Explainer, touches } from './explained.ts'
import { flagsTable, layers, usesTable } from './layers.ts'

/** The keyword of an instruction, also behind `ONBUILD`. */
export const instructionKeyword: Explainer = (file, offset) => {
  const written = instructionAt(file, offset)
  if (!written || !touches(written.keywordRange, offset)) return undefined
  const instruction = instructionNamed(written.keyword)
  if (!instruction) return undefined
  return {
    span: written.keywordRange,
    markdown: (locale) =>
      layers(instruction, locale, {
        tables: [usesTable(instruction.uses, locale), flagsTable(instruction, locale)],
        page: instructionPage(instruction.keyword, locale),
      }),
  }
}
