import { expect } from 'vitest'
import { type Diagnostic, lint, type Surroundings } from '../../server/src/lint.ts'
import { defaultSettings, type Settings } from '../../server/src/settings.ts'
import { parse } from '../../server/src/syntax/parse.ts'

/**
 * Compares what is found in a file with what is drawn below its lines:
 *
 *     FROM alpine:3.20 AS Tools
 *                         ^^^^^ StageNameCasing
 *
 * Only the rules are looked at that are drawn, and all errors; BuildKit's preset is on.
 */
export function expectSquiggles(drawing: string, options: Partial<Settings> = {}, around: Surroundings = {}): void {
  const { text, drawn } = read(drawing)
  const wanted = new Set(drawn.map(({ rule }) => rule))
  const found = findingsIn(text, options, around).filter((one) => wanted.has(one.rule.id) || one.severity === 'error')
  expect(found.map((one) => drawnAs(text, one)).sort()).toEqual(drawn.map(({ line, rule }) => `${line} ${rule}`).sort())
}

export function findingsIn(
  text: string,
  options: Partial<Settings> = {},
  around: Surroundings = {},
): readonly Diagnostic[] {
  return lint(parse(text), { ...defaultSettings, preset: 'buildkit', ...options }, around)
}

function read(drawing: string) {
  const lines = drawing.replace(/^\n/, '').split('\n')
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  const drawn: { line: string; rule: string }[] = []
  const kept: string[] = []
  for (const line of lines.map((one) => one.slice(margin))) {
    const match = /^( *)(\^+) (\w+)$/.exec(line)
    if (!match) {
      kept.push(line)
      continue
    }
    const [, before = '', marks = '', rule = ''] = match
    drawn.push({ line: `${kept.length}:${before.length}-${before.length + marks.length}`, rule })
  }
  return { text: kept.join('\n'), drawn }
}

/** Many-line ranges are drawn on their first line. */
function drawnAs(text: string, { rule, range }: Diagnostic): string {
  const { start, end } = parse(text).lines.rangeOf(range)
  const lineLength = (text.split('\n')[start.line] ?? '').length
  const stop = end.line === start.line ? end.character : lineLength
  return `${start.line + 1}:${start.character}-${stop} ${rule.id}`
}
