import {
  forEachChild,
  type SyntaxNode,
  type Assignment as UnbashAssignment,
  type Redirection as UnbashRedirection,
  type Word,
} from 'unbash'
import type { Assignment, Redirection, ShellWord } from './command.ts'
import type { Located } from './locate.ts'

/** Whether there may be something in a word that the shell expands: most have nothing. */
export function mayExpand(text: string): boolean {
  return /[$`]|[<>]\(/.test(text)
}

/** A word of a command, with what the shell would put into it. */
export function shellWord(word: Word, source: Located): ShellWord {
  const range = source.locate(word.pos, word.end)
  if (!mayExpand(word.text)) return { range, text: word.value, variables: none, isComputed: false }
  const variables: string[] = []
  let isComputed = false
  const look = (node: SyntaxNode) => {
    if (node.type === 'SimpleExpansion') variables.push(node.text.slice(1))
    else if (node.type === 'ParameterExpansion') variables.push(node.parameter)
    else if (
      node.type === 'CommandExpansion' ||
      node.type === 'ArithmeticExpansion' ||
      node.type === 'ProcessSubstitution'
    )
      isComputed = true
    else forEachChild(node, look)
  }
  forEachChild(word, look)
  return { range, text: word.value, variables, isComputed }
}

const none: readonly never[] = []

/** `NAME=value` as an argument, as `export` has it. */
export function assignedWord(node: UnbashAssignment, source: Located): ShellWord {
  const { value } = assignment(node, source)
  const word = value ?? { variables: none, isComputed: true, text: '' }
  return { ...word, range: source.locate(node.pos, node.end), text: `${node.name}=${word.text}` }
}

/** `NAME=value`. */
export function assignment(node: UnbashAssignment, source: Located): Assignment {
  return {
    range: source.locate(node.pos, node.end),
    name: node.name,
    value: node.value.type === 'Word' ? shellWord(node.value, source) : undefined,
  }
}

/** `> file`. */
export function redirection(node: UnbashRedirection, source: Located): Redirection {
  const target = node.type !== 'HereDoc' && node.target ? shellWord(node.target, source) : undefined
  return { range: source.locate(node.pos, node.end), operator: node.operator, target }
}
