import { instructionNamed } from '../../knowledge/index.ts'
import type { Settings } from '../../settings.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile, Instruction } from '../../syntax/tree.ts'
import type { Text } from '../../text.ts'
import { buildOf } from '../build-of.ts'
import { instructionAt } from '../instruction-at.ts'
import { inlineCode } from '../markdown.ts'
import { type Variable, variablesAt } from '../variables-at.ts'
import { type Explainer, touches } from './explained.ts'
import { originOf, valueOfVariable } from './variable-origin.ts'

/** A variable where it is used: what it comes to, and where that is from. */
export const variableUse: Explainer = (file, offset, settings) => {
  const reference = referenceAt(file.text, offset)
  const instruction = reference && instructionAt(file, offset)
  if (!reference || !instruction || !isReplaced(file, settings, instruction, offset)) return undefined
  const variable = variablesAt(file, instruction).find(({ name }) => name === reference.name)
  if (!variable) return undefined
  const texts = [
    variableTitle(variable.name, valueOfVariable(file, settings, variable)),
    originOf(file, settings, variable),
    ...timeOf(instruction, variable),
  ]
  return { span: reference.span, markdown: (locale) => texts.map((text) => text[locale]).join('\n\n') }
}

/** `$name` or `${name` at an offset, unless its `$` is escaped. */
function referenceAt(text: string, offset: number): { readonly name: string; readonly span: Span } | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = text.indexOf('\n', offset)
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd)
  for (const match of line.matchAll(/(?<!\\)\$\{?([A-Za-z_]\w*)/g)) {
    const start = lineStart + match.index
    const span = { start, end: start + match[0].length }
    if (touches(span, offset)) return { name: match[1] ?? '', span }
  }
  return undefined
}

/** Whether BuildKit puts a value in at an offset, or hands the text to a shell that does. */
function isReplaced(file: Dockerfile, settings: Settings, instruction: Instruction, offset: number): boolean {
  if (instructionNamed(instruction.keyword)?.expandsVariables !== true) return instruction.form !== 'json'
  return buildOf(file, settings)
    .expandedIn(instruction)
    .some(({ expansion, place }) => expansion.references.some(({ start, end }) => touches(place(start, end), offset)))
}

/** A variable and its value, in one line. */
export function variableTitle(name: string, value: string | undefined): Text {
  const shown = `**${inlineCode(`$${name}`)}**`
  if (value === undefined) return { en: `${shown}`, ko: `${shown}` }
  if (value === '') return { en: `${shown} is empty.`, ko: `${shown}: 비어 있습니다.` }
  return { en: `${shown} is ${inlineCode(value)}.`, ko: `${shown} 값: ${inlineCode(value)}` }
}

/** What a shell replaces, it replaces later. */
function timeOf({ keyword }: Instruction, { declaration }: Variable): readonly Text[] {
  if (keyword !== 'CMD' && keyword !== 'ENTRYPOINT' && keyword !== 'HEALTHCHECK') return []
  if (declaration?.instruction.keyword === 'ARG') {
    return [
      {
        en: 'An `ARG` is gone when the container runs: here it is empty. Pass it on with `ENV`.',
        ko: '컨테이너를 실행할 때는 `ARG`가 사라지므로 여기서는 비어 있습니다. `ENV`로 넘겨 둡니다.',
      },
    ]
  }
  return [
    {
      en: 'The shell puts it in when the container runs.',
      ko: '컨테이너를 실행할 때 셸이 값을 넣습니다.',
    },
  ]
}
