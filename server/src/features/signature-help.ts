import type { Position, SignatureHelp, SignatureInformation } from 'vscode-languageserver'
import type { Form } from '../knowledge/explanation.ts'
import { instructionNamed } from '../knowledge/index.ts'
import type { Dockerfile, Instruction } from '../syntax/tree.ts'
import type { Locale } from '../text.ts'
import { answer } from './answer.ts'
import type { Feature } from './feature.ts'
import { instructionAt, outermostAt } from './instruction-at.ts'
import { mountSignature } from './signature/mount.ts'
import { type Slot, slotsOf } from './signature/slots.ts'

export const signatureHelp: Feature = {
  capabilities: { signatureHelpProvider: { triggerCharacters: [' ', ',', '=', ':', '/', '@'] } },
  attach(connection, workspace) {
    connection.onSignatureHelp(
      answer(connection, null, ({ textDocument, position }) => {
        const file = workspace.fileAt(textDocument.uri)
        return file && signatureHelpAt(file, position, workspace.preferences.locale)
      }),
    )
  },
}

/** The forms of the instruction at a position, and which of its parts stands there. */
export function signatureHelpAt(file: Dockerfile, position: Position, locale: Locale): SignatureHelp | undefined {
  const offset = file.lines.offsetAt(position)
  const written = [instructionAt(file, offset), outermostAt(file, offset)]
  const instruction = written.find((one) => one && instructionNamed(one.keyword) && offset > one.keywordRange.end)
  const knowledge = instruction && instructionNamed(instruction.keyword)
  if (!knowledge || offset > instruction.headerEnd) return undefined
  const inMount = mountSignature(instruction, offset, locale)
  if (inMount) return inMount

  const special = knowledge.forms.findIndex((form) => isSpecial(form) && isWrittenAs(file, instruction, form))
  const activeSignature = special >= 0 ? special : knowledge.forms.findIndex((form) => !isSpecial(form))
  const at: Place = { file, instruction, offset }
  const signatures = knowledge.forms.map((form, index) => ({
    ...signature(form, locale),
    // Where no parameter fits, an index behind the last one marks none.
    activeParameter:
      index === activeSignature ? activeParameter(form, slotsOf(form, locale), at) : form.parameters.length,
  }))
  return {
    signatures,
    activeSignature: Math.max(activeSignature, 0),
    activeParameter: signatures[Math.max(activeSignature, 0)]?.activeParameter ?? 0,
  }
}

function signature({ label, meaning, parameters }: Form, locale: Locale): SignatureInformation {
  return {
    label: label[locale],
    documentation: { kind: 'markdown', value: meaning[locale] },
    parameters: parameters.map((parameter) => ({
      label: parameter.label[locale],
      documentation: { kind: 'markdown', value: parameter.meaning[locale] },
    })),
  }
}

/** Forms are told apart by what only they have: the array, the heredoc, the digest, the word NONE. */
function isSpecial({ label }: Form): boolean {
  return /\["|<<|@| NONE$/.test(label.en)
}

function isWrittenAs(
  file: Dockerfile,
  { form, heredocs, words, argumentsRange }: Instruction,
  { label }: Form,
): boolean {
  if (label.en.includes('["')) return form === 'json'
  if (label.en.includes('<<')) return heredocs.length > 0
  if (label.en.includes('@')) return words[0]?.text.includes('@') ?? false
  return /^none$/i.test(file.text.slice(argumentsRange.start, argumentsRange.end))
}

/** Where the cursor is. */
interface Place {
  readonly file: Dockerfile
  readonly instruction: Instruction
  readonly offset: number
}

function activeParameter(form: Form, slots: readonly Slot[], place: Place): number {
  const { file, offset } = place
  const slot = activeSlot(slots, place)
  if (!slot) return form.parameters.length
  const start = Math.max(...[' ', '\t', '\n'].map((blank) => file.text.lastIndexOf(blank, offset - 1))) + 1
  const typed = file.text.slice(start, offset)
  const found = slot.parameters.findLast(({ separator }) => separator === '' || typed.includes(separator))
  return found?.index ?? form.parameters.length
}

function activeSlot(slots: readonly Slot[], { file, instruction, offset }: Place): Slot | undefined {
  const { keywordRange, argumentsRange, words, form } = instruction
  const wordStart = offset - (/\S*$/.exec(file.text.slice(keywordRange.end, offset))?.[0].length ?? 0)
  const isFlag = file.text.startsWith('-', wordStart) && (offset <= argumentsRange.start || form === 'none')
  if (isFlag) return slots.find(({ isOptions }) => isOptions)
  const others = slots.filter(({ isOptions }) => !isOptions)
  // What is text for a shell is one parameter, however many words it has.
  if (form === 'text') return others[0]
  const index = words.filter(({ range }) => range.end < offset).length
  const isLastOfSeveral = index > 0 && index >= words.length - 1
  if (others[0]?.isRepeated && others.length > 1) return isLastOfSeveral ? others.at(-1) : others[0]
  return others[Math.min(index, others.length - 1)]
}
