import { execForm } from '../../knowledge/concepts/exec-form.ts'
import { shellForm } from '../../knowledge/concepts/shell-form.ts'
import { instructionAt } from '../instruction-at.ts'
import { type Explainer, touches } from './explained.ts'
import { layers, usesTable } from './layers.ts'

/** How a command is written: as a JSON array, or as text for a shell. The text of a RUN is left to what stands in it. */
export const commandForm: Explainer = (file, offset) => {
  const instruction = instructionAt(file, offset)
  if (!instruction || !touches(instruction.argumentsRange, offset)) return undefined
  const { keyword, form, argumentsRange } = instruction
  const isExec = form === 'json' && withExecForm.includes(keyword)
  if (!isExec && !(form === 'text' && withShellForm.includes(keyword))) return undefined
  const concept = isExec ? execForm : shellForm
  return {
    topic: 'form',
    span: argumentsRange,
    markdown: (locale) => layers(concept, locale, { tables: [usesTable(concept.uses, locale)] }),
  }
}

const withExecForm: readonly string[] = ['RUN', 'CMD', 'ENTRYPOINT', 'SHELL']
const withShellForm: readonly string[] = ['CMD', 'ENTRYPOINT']
