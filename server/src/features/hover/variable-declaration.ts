import { predefinedArguments } from '../../knowledge/predefined-arguments.ts'
import { instructionAt } from '../instruction-at.ts'
import type { Variable } from '../variables-at.ts'
import { type Explainer, touches } from './explained.ts'
import { variableTitle } from './variable.ts'
import { originOf, valueOfVariable } from './variable-origin.ts'

/** A variable where ARG or ENV declares it: what it comes to, and how to change that. */
export const variableDeclaration: Explainer = (file, offset, settings) => {
  const instruction = instructionAt(file, offset)
  if (instruction?.keyword !== 'ARG' && instruction?.keyword !== 'ENV') return undefined
  const pair = instruction.pairs.find(({ name }) => touches(name.range, offset))
  if (!pair) return undefined
  const name = pair.name.text
  const predefined = pair.value ? undefined : predefinedArguments.find((one) => one.name === name)?.meaning
  const variable: Variable = { name, declaration: { instruction, pair }, predefined }
  const texts = [variableTitle(name, valueOfVariable(file, settings, variable)), originOf(file, settings, variable)]
  return { span: pair.name.range, markdown: (locale) => texts.map((text) => text[locale]).join('\n\n') }
}
