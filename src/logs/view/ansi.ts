/** A stretch of a line in one look. */
export interface Span {
  readonly text: string
  /** Classes of the stylesheet; empty for plain text. */
  readonly look: string
}

/** What the escapes so far have switched on. */
export interface Style {
  readonly colour: string
  readonly bold: boolean
  readonly dim: boolean
  readonly italic: boolean
  readonly underline: boolean
}

export const plainStyle: Style = { colour: '', bold: false, dim: false, italic: false, underline: false }

/**
 * A line of a terminal as spans. Colours and weights (SGR) become classes; every other escape and control character is
 * dropped, and so are the characters that reorder text. What stood before a carriage return is overwritten.
 * @param style where the line before left off
 */
export function spansOf(line: string, style: Style): { readonly spans: readonly Span[]; readonly style: Style } {
  const shown = line.includes('\r') ? (line.replace(/\r+$/, '').split('\r').at(-1) ?? '') : line
  const spans: Span[] = []
  let now = style
  let from = 0
  const add = (text: string) => {
    const readable = ordinary.test(text) ? text : text.replace(hidden, '')
    if (readable !== '') spans.push({ text: readable, look: classesOf(now) })
  }
  for (const found of shown.matchAll(escapes)) {
    add(shown.slice(from, found.index))
    from = found.index + found[0].length
    const [, parameters = '', final] = found
    if (final === 'm') now = restyled(now, parameters)
  }
  add(shown.slice(from))
  return { spans, style: now }
}

const ESC = '\u001b'
const BEL = '\u0007'

// ECMA-48: a control sequence; a string (OSC, DCS, PM, APC, SOS) up to its end; any other escape.
const escapes = new RegExp(
  [
    `${ESC}\\[([0-?]*)[ -/]*([@-~])?`,
    `${ESC}[\\]P^_X][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?`,
    `${ESC}[ -/]*[0-~]?`,
  ].join('|'),
  'g',
)

// Most text needs no second look.
const ordinary = /^[\t -~]*$/

// Control characters but the tab, and what reorders or hides text.
const hidden = /(?!\t)[\p{Cc}\p{Cf}]/gu

const colours = ['a-k', 'a-r', 'a-g', 'a-y', 'a-b', 'a-m', 'a-c', '']

function classesOf({ colour, bold, dim, italic, underline }: Style): string {
  return [dim ? 'a-k' : colour, bold && 'a-bold', italic && 'a-italic', underline && 'a-underline']
    .filter(Boolean)
    .join(' ')
}

function restyled(style: Style, parameters: string): Style {
  if (parameters === '' || parameters === '0') return plainStyle
  const numbers = parameters.split(/[;:]/).map((text) => Number.parseInt(text || '0', 10))
  let now = style
  while (numbers.length > 0) {
    const number = numbers.shift() ?? 0
    if (number === 38 || number === 48) {
      const colour = extendedColour(numbers)
      if (number === 38) now = { ...now, colour }
      continue
    }
    now = { ...now, ...switchOf(number) }
  }
  return now
}

function switchOf(number: number): Partial<Style> {
  if (number >= 30 && number <= 37) return { colour: colours[number - 30] ?? '' }
  if (number >= 90 && number <= 97) return { colour: colours[number - 90] ?? '' }
  return switches.get(number) ?? {}
}

const switches: ReadonlyMap<number, Partial<Style>> = new Map<number, Partial<Style>>([
  [0, plainStyle],
  [1, { bold: true }],
  [2, { dim: true }],
  [3, { italic: true }],
  [4, { underline: true }],
  [22, { bold: false, dim: false }],
  [23, { italic: false }],
  [24, { underline: false }],
  [39, { colour: '' }],
])

/** Takes the numbers of a colour of 256 or of 16 million. The sixteen that themes know are shown, others are plain. */
function extendedColour(numbers: number[]): string {
  const kind = numbers.shift()
  if (kind !== 5) {
    numbers.splice(0, 3)
    return ''
  }
  const index = numbers.shift() ?? 0
  return index < 16 ? (colours[index % 8] ?? '') : ''
}
