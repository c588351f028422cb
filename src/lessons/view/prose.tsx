import type { Block } from '../prose-protocol.ts'
import { CommandBox } from './command-box.tsx'
import { Line } from './line.tsx'
import { Picture } from './picture.tsx'

/** Prose, with the command boxes that stand in it. Whatever a lesson says becomes text nodes, never markup. */
export function Prose({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, place) =>
        block.kind === 'command' ? (
          <CommandBox key={keyOf(block, place)} command={block} />
        ) : (
          <div key={keyOf(block, place)} class="prose">
            <OneBlock block={block} />
          </div>
        ),
      )}
    </>
  )
}

/** Prose inside of something else: a hint, a card. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, place) => (
        <OneBlock key={keyOf(block, place)} block={block} />
      ))}
    </>
  )
}

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Line inlines={block.children} />
        </p>
      )
    case 'heading':
      return (
        <h3>
          <Line inlines={block.children} />
        </h3>
      )
    case 'listing':
      return <pre class="listing">{block.text}</pre>
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List class="items">
          {block.items.map((item, place) => (
            // A list of prose changes only as a whole.
            <li key={place}>
              <Blocks blocks={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'fold':
      return (
        <details class="for-system" open={block.open}>
          <summary>
            <Line inlines={block.title} />
          </summary>
          <Blocks blocks={block.blocks} />
        </details>
      )
    case 'command':
      return <CommandBox command={block} />
    case 'picture':
      return <Picture picture={block} />
  }
}

// Prose changes only as a whole, with the step: the place of a block is its name.
function keyOf(block: Block, place: number): string {
  return `${place} ${block.kind}`
}
