/** How many pixels a cell of a picture is wide and high. */
export const cell = 20

type At = readonly [left: number, top: number, width: number, height: number]

/** The arrow from one box to another: between the sides that face each other, level or upright where both have room for it. */
export function arrowLine(from: At, to: At): { x1: number; y1: number; x2: number; y2: number } {
  const across = gap(from[0], from[2], to[0], to[2])
  const down = gap(from[1], from[3], to[1], to[3])
  const x = common(from[0], from[2], to[0], to[2])
  const y = common(from[1], from[3], to[1], to[3])
  const isLevel =
    down === undefined || (across !== undefined && Math.abs(across.to - across.from) >= Math.abs(down.to - down.from))
  const [x1, x2] = isLevel && across ? [across.from, across.to] : [x.from, x.to]
  const [y1, y2] = isLevel && across ? [y.from, y.to] : [down?.from ?? y.from, down?.to ?? y.to]
  return { x1: x1 * cell, y1: y1 * cell, x2: x2 * cell, y2: y2 * cell }
}

/** The words as lines that fit into so many pixels, broken at blanks; 12 px text, measured by the letter. */
export function linesIn(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** From the end of the one to the beginning of the other; undefined where they overlap. */
function gap(start: number, length: number, other: number, otherLength: number) {
  if (other >= start + length) return { from: start + length, to: other }
  return start >= other + otherLength ? { from: start, to: other + otherLength } : undefined
}

/** The middle of what both have in common, else of each. */
function common(start: number, length: number, other: number, otherLength: number) {
  const [low, high] = [Math.max(start, other), Math.min(start + length, other + otherLength)]
  if (low < high) return { from: (low + high) / 2, to: (low + high) / 2 }
  return { from: start + length / 2, to: other + otherLength / 2 }
}

function widthOf(text: string): number {
  // Hangul and other full-width letters are as wide as they are high.
  return [...text].reduce((sum, letter) => sum + (letter > '\u1100' ? 12 : 6.6), 0)
}
