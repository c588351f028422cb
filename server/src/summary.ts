import { lint } from './lint.ts'
import type { Severity } from './rules/rule.ts'
import type { Settings } from './settings.ts'
import { parse } from './syntax/parse.ts'
import type { Instruction } from './syntax/tree.ts'

/** A Dockerfile in few words, for whoever asks what it says and not where: plain data, without ranges. */
export type Summary = {
  readonly instructions: readonly {
    readonly keyword: string
    /** What follows keyword and flags, continuations taken out. */
    readonly text: string
    /** As they are written, without the dashes: `from=builder`. */
    readonly flags: readonly string[]
    /** Whether its command is a list in JSON. */
    readonly isExec: boolean
    /** The stage that it stands in, counted from 0; -1 before the first `FROM`. */
    readonly stage: number
  }[]
  readonly findings: readonly {
    readonly rule: string
    readonly severity: Severity
    /** Counts from 1. */
    readonly line: number
  }[]
}

/** What a Dockerfile has in it, told without the tree: for readers who know no Dockerfile, such as lessons. */
export function summaryOf(text: string, settings: Settings): Summary {
  const file = parse(text)
  let stage = -1
  const instructions = file.instructions.map((instruction) => {
    if (instruction.keyword === 'FROM') stage += 1
    return { ...wordsOf(instruction), stage }
  })
  const findings = lint(file, settings).map(({ rule, severity, range }) => ({
    rule: rule.id,
    severity,
    line: file.lines.positionAt(range.start).line + 1,
  }))
  return { instructions, findings }
}

function wordsOf({ keyword, flags, line, form }: Instruction) {
  const behind = Math.max(0, ...flags.map(({ end }) => end))
  const whole = line.text.slice(behind).trim()
  // Without flags the keyword is still there.
  const rest = behind > 0 ? whole : whole.replace(/^\S+\s*/, '')
  const written = flags.map(({ name, value }) => (value === undefined ? name : `${name}=${value}`))
  return { keyword, text: rest, flags: written, isExec: form === 'json' }
}
