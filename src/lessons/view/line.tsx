import type { Inline } from '../prose-protocol.ts'
import { ToView } from './to-view.tsx'

/** A line of prose: words, code, emphasis and links. */
export function Line({ inlines }: { readonly inlines: readonly Inline[] }) {
  return (
    <>
      {inlines.map((inline, place) => (
        <Piece key={`${place} ${inline.kind}`} inline={inline} />
      ))}
    </>
  )
}

function Piece({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return <>{inline.text}</>
    case 'code':
      return <code>{inline.text}</code>
    case 'strong':
      return (
        <strong>
          <Line inlines={inline.children} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Line inlines={inline.children} />
        </em>
      )
    case 'link':
      return (
        <a href={inline.url}>
          <Line inlines={inline.children} />
        </a>
      )
    case 'view':
      return (
        <ToView link={inline}>
          <Line inlines={inline.children} />
        </ToView>
      )
  }
}
