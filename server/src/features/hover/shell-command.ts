import type { CommandPart } from '../../knowledge/commands/command.ts'
import { optionsIn, shellCommandFor } from '../../knowledge/commands/index.ts'
import type { Command } from '../../shell/command.ts'
import { shellIn } from '../../shell/script.ts'
import type { Locale } from '../../text.ts'
import { instructionAt, outermostAt } from '../instruction-at.ts'
import { inlineCode } from '../markdown.ts'
import { type Explainer, touches } from './explained.ts'

/** A command in RUN that many people write, its action or one of its options: what it does, and why it is there. */
export const shellCommand: Explainer = (file, offset) => {
  const instruction = instructionAt(file, offset)
  const holder = outermostAt(file, offset)
  if (instruction?.keyword !== 'RUN' || !holder) return undefined
  const { origin } = instruction
  const command = shellIn(file, instruction, holder).commands.findLast(
    ({ nameWord, range }) => nameWord && touches(range, offset - origin),
  )
  const words = command && wordsOf(command)
  const word = words?.find(({ range }) => touches(range, offset - origin))
  const known = command && shellCommandFor(command.name, words?.map(({ text }) => text) ?? [])
  if (!known || !word) return undefined
  const span = { start: word.range.start + origin, end: word.range.end + origin }
  const parts = [
    ...optionsIn(known, word.text),
    ...(known.operands ?? []).filter(({ names }) => names.includes(word.text)),
  ]
  const isCommand = word === words?.[0] || word.text === known.action
  if (parts.length === 0 && !isCommand) return undefined
  const title = inlineCode([command.name, known.action].filter((one) => one !== undefined).join(' '))
  return {
    span,
    markdown: (locale) =>
      [
        ...parts.map((part) => partLine(part, locale)),
        `**${title}.** ${known.meaning[locale]}`,
        known.advice[locale],
      ].join('\n\n'),
  }
}

function wordsOf({ nameWord, arguments: given }: Command) {
  return nameWord ? [nameWord, ...given] : given
}

function partLine({ names, meaning }: CommandPart, locale: Locale): string {
  return `**${names.map(inlineCode).join(', ')}**: ${meaning[locale]}.`
}
