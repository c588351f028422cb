import type { Stack } from '../protocol.ts'
import { isShared } from './words.ts'

/** A block of the column: one layer, as high as it has bytes. In CSS pixels. */
export interface Block {
  readonly key: string
  readonly kind: 'writable' | 'own' | 'shared'
  readonly top: number
  readonly height: number
  /** The middle of the first line of its row. */
  readonly row: number
}

/** The column beside the rows. */
export interface Column {
  readonly blocks: readonly Block[]
  readonly height: number
}

/** The heights of the rows, as the stylesheet says. */
export const rowHeights = { layer: 44, note: 28, base: 28 } as const

/**
 * Places the layers in a column of a fixed height, by their bytes; a writable layer is not to scale. Layers of no
 * bytes stand as lines.
 */
export function columnOf({ writable, layers, base }: Stack): Column {
  const rows = rowTops(writable.length, layers, base?.at)
  const total = layers.reduce((sum, { size }) => sum + size, 0)
  const count = layers.filter(({ isNote }) => !isNote).length
  const room = Math.max(tallest - writable.length * (writableHeight + writableGap) - count * gap, 120)
  const blocks: Block[] = []
  let top = 0
  for (const [index, { id }] of writable.entries()) {
    blocks.push({
      key: id,
      kind: 'writable',
      top,
      height: writableHeight,
      row: (rows.writable[index] ?? 0) + firstLine,
    })
    top += writableHeight + (index === writable.length - 1 ? writableGap : gap)
  }
  for (const [index, layer] of layers.entries()) {
    if (layer.isNote) continue
    const height = Math.max(least, total === 0 ? 0 : (layer.size / total) * room)
    const kind = isShared(layer) ? 'shared' : 'own'
    blocks.push({ key: `${index}`, kind, top, height, row: (rows.layers[index] ?? 0) + firstLine })
    top += height + gap
  }
  return { blocks, height: Math.max(top, rows.bottom) }
}

const tallest = 340
const writableHeight = 16
const writableGap = 8
const gap = 2
/** What can still be seen. */
const least = 1
const firstLine = 22

function rowTops(writable: number, layers: Stack['layers'], base: number | undefined) {
  const { layer, note, base: line } = rowHeights
  let bottom = writable * layer
  const tops = layers.map(({ isNote }, index) => {
    if (index === base) bottom += line
    const top = bottom
    bottom += isNote ? note : layer
    return top
  })
  return { writable: Array.from({ length: writable }, (_, index) => index * layer), layers: tops, bottom }
}
