import { expect } from 'vitest'
import { type Diagnostic, lint } from '../../../server/src/lint.ts'
import { applied } from '../../../server/src/mend.ts'
import { defaultSettings, type Settings } from '../../../server/src/settings.ts'
import { parse } from '../../../server/src/syntax/parse.ts'

/**
 * Expects a rule to mark what stands above each `^^^`, and nothing else. Of a stretch that goes on in the next line only
 * the first line counts. Text without a FROM is put into a stage.
 */
export function expectMarks(rule: string, marked: string, settings: Partial<Settings> = {}): void {
  const lines = withFrom(marked).split('\n')
  const text = lines.filter((line) => !isMarks(line)).join('\n')
  expect(`\n${withMarks(text, findingsOf(rule, text, settings))}`).toBe(`\n${lines.join('\n')}`)
}

/** Expects the fix of the first finding of a rule to make one text out of another. */
export function expectFix(rule: string, text: string, mended: string): void {
  const whole = withFrom(text)
  const fix = findingsOf(rule, whole)[0]?.fix
  expect(fix && applied(whole, fix.edits)).toBe(withFrom(mended))
}

/** Expects a finding without a fix. */
export function expectNoFix(rule: string, text: string): void {
  const [finding, ...more] = findingsOf(rule, withFrom(text))
  expect([finding?.rule.id, finding?.fix, more.length]).toEqual([rule, undefined, 0])
}

function findingsOf(rule: string, text: string, settings: Partial<Settings> = {}): readonly Diagnostic[] {
  const all = lint(parse(text), { ...defaultSettings, preset: 'strict', ...settings })
  return all.filter((one) => one.rule.id === rule)
}

function withFrom(text: string): string {
  return /^(ARG .*\n)*FROM /m.test(text) ? text : `FROM scratch\n${text}`
}

function isMarks(line: string): boolean {
  return /^[ ^]*\^[ ^]*$/.test(line)
}

function withMarks(text: string, findings: readonly Diagnostic[]): string {
  const file = parse(text)
  return text
    .split('\n')
    .flatMap((line, number) => {
      const marks = Array.from(line, () => ' ')
      for (const { range } of findings) {
        const { start, end } = file.lines.rangeOf(range)
        const last = end.line === start.line ? end.character : line.length
        if (start.line === number) marks.fill('^', start.character, Math.max(last, start.character + 1))
      }
      return marks.includes('^') ? [line, marks.join('').trimEnd()] : [line]
    })
    .join('\n')
}
