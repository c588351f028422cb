/** What is drawn of a long list: its items, and the room of those that are left out. */
export type Piece<Item> =
  | { readonly kind: 'item'; readonly item: Item; readonly place: number }
  /** So many pixels of items out of sight. */
  | { readonly kind: 'gap'; readonly key: string; readonly height: number }

/** A stretch of a list, in CSS pixels from its top. */
export interface Stretch {
  readonly top: number
  readonly bottom: number
}

/** How the items of a list stand. */
export interface Standing<Item> {
  readonly keyOf: (item: Item) => string | number
  readonly heightOf: (item: Item) => number
  /** Whether it is drawn also where nobody sees it. */
  readonly isKept: (item: Item) => boolean
  /** How far out of sight items are drawn, in CSS pixels. */
  readonly nearby: number
}

/** The items of a list that are worth drawing: what is in sight, what is near it, and what is to be kept. */
export function piecesInSight<Item>(
  items: readonly Item[],
  { keyOf, heightOf, isKept, nearby }: Standing<Item>,
  sight: Stretch,
): readonly Piece<Item>[] {
  const pieces: Piece<Item>[] = []
  let top = 0
  let gap = 0
  for (const [place, item] of items.entries()) {
    const bottom = top + heightOf(item)
    const isNear = bottom > sight.top - nearby && top < sight.bottom + nearby
    if (isNear || isKept(item)) {
      if (gap > 0) pieces.push({ kind: 'gap', key: `before ${keyOf(item)}`, height: gap })
      pieces.push({ kind: 'item', item, place })
      gap = 0
    } else {
      gap += bottom - top
    }
    top = bottom
  }
  return gap > 0 ? [...pieces, { kind: 'gap', key: 'after all', height: gap }] : pieces
}
