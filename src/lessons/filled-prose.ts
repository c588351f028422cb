import type { Deed, Shell } from './lesson.ts'
import type { Picture } from './picture.ts'
import type { CommandPlace, PicturePlace, ProseBlock } from './prose.ts'
import type { Block, CommandBlock, FoldBlock, Inline, PictureBlock } from './prose-protocol.ts'
import { lineFor } from './shell.ts'
import type { System } from './system.ts'
import { fill, type Values } from './variables.ts'

interface Filling {
  readonly values: Values
  readonly shell: Shell
  /** The deeds of the step to which the prose belongs. */
  readonly deeds: readonly Deed[]
  /** The pictures of the lesson. */
  readonly pictures: Readonly<Record<string, Picture>>
  /** What is for another system is folded. */
  readonly system: System
}

/** Prose with its variables filled in and its commands in their places. */
export function filledBlocks(blocks: readonly ProseBlock[], filling: Filling): readonly Block[] {
  return blocks.flatMap((block) => filledBlock(block, filling))
}

/** A line of prose with its variables filled in. */
export function filledInlines(inlines: readonly Inline[], values: Values): readonly Inline[] {
  return inlines.map((inline) => {
    if ('text' in inline) return { ...inline, text: fill(inline.text, values) }
    const children = filledInlines(inline.children, values)
    return inline.kind === 'view' ? { ...inline, of: fill(inline.of, values), children } : { ...inline, children }
  })
}

function filledBlock(block: ProseBlock, filling: Filling): Block[] {
  const { values } = filling
  switch (block.kind) {
    case 'command':
      return commandBlock(block, filling)
    case 'picture':
      return pictureBlock(block, filling)
    case 'system':
      return [
        {
          kind: 'fold',
          title: filledInlines(block.title, values),
          blocks: filledBlocks(block.blocks, filling),
          open: block.system === filling.system,
        },
      ]
    case 'list':
      return [{ ...block, items: block.items.map((item) => filledBlocks(item.filter(isProse), filling)) }]
    case 'listing':
      return [{ ...block, text: fill(block.text, values) }]
    case 'paragraph':
    case 'heading':
      return [{ ...block, children: filledInlines(block.children, values) }]
  }
}

// Commands and pictures stand between paragraphs, never in a list: the narration is read so.
function isProse(block: Block): block is Exclude<Block, CommandBlock | PictureBlock | FoldBlock> {
  return block.kind !== 'command' && block.kind !== 'picture' && block.kind !== 'fold'
}

/** A picture that the lesson doesn't have is left out; the lint of lessons finds it. */
function pictureBlock({ id, alternative, words }: PicturePlace, { values, pictures }: Filling): PictureBlock[] {
  const drawn = pictures[id]
  if (!drawn) return []
  const textOf = (name: string | undefined) => fill(words.find((word) => word.id === name)?.text ?? '', values)
  const places = new Map(drawn.boxes.map((box) => [box.id, box.at]))
  const boxes = drawn.boxes.map(({ id: name, at, look = 'plain' }) => ({ at, look, text: textOf(name) }))
  const arrows = (drawn.arrows ?? []).flatMap((arrow) => {
    const [from, to] = [places.get(arrow.from), places.get(arrow.to)]
    if (!from || !to) return []
    return [{ from, to, dashed: arrow.dashed === true, both: arrow.both === true, text: textOf(arrow.id) }]
  })
  const { width, height } = drawn
  return [{ kind: 'picture', width, height, alternative: fill(alternative, values), boxes, arrows }]
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
