import type { Deed, Shell } from './lesson.ts'
import type { CommandPlace, ProseBlock } from './prose.ts'
import type { Block, CommandBlock, Inline } from './protocol.ts'
import { lineFor } from './shell.ts'
import { fill, type Values } from './variables.ts'

interface Filling {
  readonly values: Values
  readonly shell: Shell
  /** The deeds of the step to which the prose belongs. */
  readonly deeds: readonly Deed[]
}

/** Prose with its variables filled in and its commands in their places. */
export function filledBlocks(blocks: readonly ProseBlock[], filling: Filling): readonly Block[] {
  return blocks.flatMap((block) => filledBlock(block, filling))
}

export function filledInlines(inlines: readonly Inline[], values: Values): readonly Inline[] {
  return inlines.map((inline) =>
    'text' in inline
      ? { ...inline, text: fill(inline.text, values) }
      : { ...inline, children: filledInlines(inline.children, values) },
  )
}

function filledBlock(block: ProseBlock, filling: Filling): Block[] {
  const { values } = filling
  switch (block.kind) {
    case 'command':
      return commandBlock(block, filling)
    case 'list':
      return [{ ...block, items: block.items.map((item) => filledBlocks(item.filter(isProse), filling)) }]
    case 'listing':
      return [{ ...block, text: fill(block.text, values) }]
    case 'paragraph':
    case 'heading':
      return [{ ...block, children: filledInlines(block.children, values) }]
  }
}

// Commands stand between paragraphs, never in a list: the narration is read so.
function isProse(block: Block): block is Exclude<Block, CommandBlock> {
  return block.kind !== 'command'
}

/** A command that the step doesn't have is left out; the lint of lessons finds it. */
function commandBlock({ deed: index, parts }: CommandPlace, { values, shell, deeds }: Filling): CommandBlock[] {
  const deed = deeds[index]
  if (!deed) return []
  const means = parts.map((part) => ({ term: fill(part.term, values), means: filledInlines(part.means, values) }))
  const common = { kind: 'command', deed: index, parts: means } as const
  if ('run' in deed) return [{ ...common, does: 'run', line: lineFor(deed, shell, values) }]
  if ('open' in deed) return [{ ...common, does: 'open', line: fill(deed.open, values) }]
  if ('edit' in deed) return [{ ...common, does: 'edit', line: deed.edit }]
  if ('type' in deed) return [{ ...common, does: 'type', line: fill(deed.type, values) }]
  return [{ ...common, does: 'press', line: deed.press.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) }]
}
