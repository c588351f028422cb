import { CompletionItemKind } from 'vscode-languageserver/node'
import { alike } from '../../knowledge/explanation.ts'
import type { Text } from '../../text.ts'
import { type Variable, variablesAt } from '../variables-at.ts'
import type { Completer } from './candidate.ts'

/** The variables in scope, behind `$` and `${`. */
export const variable: Completer = ({ file, instruction, offset, typed, word }) => {
  const [, opening, name = ''] = /(\$\{?)(\w*)$/.exec(typed) ?? []
  if (!instruction || opening === undefined || isEscaped(typed)) return undefined
  const rest = /^\w*/.exec(file.text.slice(offset, word.end))?.[0] ?? ''
  const isClosed = opening === '$' || file.text.charAt(offset + rest.length) === '}'
  return variablesAt(file, instruction).map((found) => ({
    label: found.name,
    kind: CompletionItemKind.Variable,
    detail: found.predefined ?? written(found),
    span: { start: offset - name.length, end: offset + rest.length },
    snippet: isClosed ? found.name : `${found.name}\\}`,
  }))
}

/** The declaration as it is written, such as `ENV PORT=8080`. */
function written({ name, declaration }: Variable): Text {
  const value = declaration?.pair.value
  return alike(`${declaration?.instruction.keyword ?? 'ARG'} ${name}${value ? `=${value.text}` : ''}`)
}

function isEscaped(typed: string): boolean {
  return /\\\$\{?\w*$/.test(typed)
}
