import type { MadeBy } from './instruction.ts'

/** A stage of a Dockerfile, as its outline tells it. */
export interface OutlinedStage {
  /** The text of its `FROM`, and its line from 1. */
  readonly from: string
  readonly line: number
  readonly instructions: readonly OutlinedInstruction[]
}

export interface OutlinedInstruction {
  readonly text: string
  readonly line: number
}

/** Where the instructions of an image stand in a Dockerfile. */
export interface Lines {
  /** For each entry of the history, the newest first; undefined for those of the base image. */
  readonly lines: readonly (number | undefined)[]
  /** The line of the `FROM` below them. */
  readonly from: number
}

/**
 * The lines that made an image, where it was built from this file as it stands: every instruction of a stage has to
 * be found in the history, in its order, from the newest down. The last stage is what is built as a rule, so it is
 * looked at first.
 * @param made the history, the newest first
 */
export function linesIn(stages: readonly OutlinedStage[], made: readonly MadeBy[]): Lines | undefined {
  for (const stage of stages.toReversed()) {
    const { instructions, from } = chainOf(stage, stages)
    // Nothing of it can be missing; and long files need not be compared with every image.
    if (instructions.length > made.length) continue
    const wanted = instructions.map(({ text, line }) => ({ ...instructionIn(text), line })).reverse()
    const fits = wanted.length > 0 && wanted.every((one, index) => isSame(one, made[index]))
    const says = wanted.some(({ keyword }) => telling.has(keyword))
    if (fits && says) return { lines: made.map((_, index) => wanted[index]?.line), from }
  }
  return undefined
}

// What a file has in common with any other one proves nothing.
const telling: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD'])

/** The instructions of a stage, after those of the stage that it begins with. */
function chainOf(
  stage: OutlinedStage,
  stages: readonly OutlinedStage[],
): { instructions: readonly OutlinedInstruction[]; from: number } {
  const earlier = stages.slice(0, stages.indexOf(stage))
  const { base } = fromIn(stage.from)
  const below = earlier.findLast(
    (known, index) => fromIn(known.from).name === base.toLowerCase() || `${index}` === base,
  )
  if (!below) return { instructions: stage.instructions, from: stage.line }
  const chain = chainOf(below, stages)
  return { instructions: [...chain.instructions, ...stage.instructions], from: chain.from }
}

function fromIn(text: string): { readonly base: string; readonly name: string | undefined } {
  const words = text.split(/\s+/).filter((word) => !word.startsWith('--'))
  return { base: words[1] ?? '', name: /^as$/i.test(words[2] ?? '') ? words[3]?.toLowerCase() : undefined }
}

function instructionIn(text: string): MadeBy {
  // Continuation lines are one, and comments between them are none.
  const whole = text.replace(/[\\`][ \t]*\r?\n(?:[ \t]*#.*\r?\n)*/g, ' ').trim()
  const [, keyword = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(whole) ?? []
  return { keyword: keyword.toUpperCase(), rest }
}

function isSame(wanted: MadeBy, made: MadeBy | undefined): boolean {
  if (made?.keyword !== wanted.keyword) return false
  if (wanted.keyword === 'RUN') return wanted.rest.includes('<<') || bare(wanted.rest) === bare(made.rest)
  if (wanted.keyword === 'COPY' || wanted.keyword === 'ADD') return target(wanted.rest) === target(made.rest)
  // The builders write these with their variables filled in.
  return true
}

/** A command without its flags and without what only groups its words. */
function bare(text: string): string {
  return text
    .replace(/^(?:--\S+\s+)+/, '')
    .replace(/[\s"'[\],\\]+/g, ' ')
    .trim()
}

// The older builder writes `COPY file:4f2... in /html/`.
function target(text: string): string {
  return (bare(text).split(' ').at(-1) ?? '').replace(/\/$/, '')
}
