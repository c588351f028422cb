import { describe, expect, it } from 'vitest'
import { type Diagnostic, lint } from '../../../server/src/lint.ts'
import { applied, compatible } from '../../../server/src/mend.ts'
import { rules } from '../../../server/src/rules/index.ts'
import type { Example, Rule } from '../../../server/src/rules/rule.ts'
import { defaultSettings } from '../../../server/src/settings.ts'
import { dump } from '../../../server/src/syntax/dump.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import { locales, type Text } from '../../../server/src/text.ts'

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))('%s', (_, rule) => {
  it('speaks both languages, and fills in every parameter', () => {
    for (const text of [rule.message, rule.why, ...(rule.fixTitle ? [rule.fixTitle] : [])]) expectBoth(text)
    for (const { message, fix } of rule.examples.flatMap((example) => found(rule, example.bad, example))) {
      for (const text of [message, ...(fix ? [fix.title] : [])]) {
        expectBoth(text)
        for (const locale of locales) expect(text[locale]).not.toMatch(/(?<!\$)\{\w+\}/)
      }
    }
  })

  it.each(rule.examples.map((example): [string, Example] => [example.bad.slice(0, 200), example]))(
    'alone speaks up about %j',
    (_, example) => {
      const ids = new Set(diagnosticsOf(rule, example.bad, example).map((one) => one.rule.id))
      expect([...ids].sort()).toEqual([rule.id, ...(example.alsoReports ?? [])].sort())
    },
  )

  it.each(rule.examples.map((example): [string, Example] => [example.good, example]))(
    'is content with %j',
    (_, example) => {
      const left = diagnosticsOf(rule, example.good, example)
      expect(left.filter((one) => one.rule === rule || one.severity === 'error')).toEqual([])
    },
  )

  it.each(rule.examples.map((example): [string, Example] => [example.bad.slice(0, 200), example]))(
    'mends %j exactly, if at all',
    (_, example) => {
      const fixes = found(rule, example.bad, example).flatMap(({ fix }) => (fix ? [fix] : []))
      if (fixes.length === 0) return
      const mended = applied(example.bad, compatible(fixes))
      expect(mended).toBe(example.good)
      expect(dump(parse(mended))).not.toBe('')
    },
  )
})

it('no two rules share a name', () => {
  const ids = rules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

it('only errors are errors', () => {
  for (const { severity, presets } of rules) if (severity === 'error') expect(presets).toEqual([])
})

function expectBoth(text: Text): void {
  for (const locale of locales) expect(text[locale].trim()).not.toBe('')
  expect(text.ko).toMatch(/[가-힣]/)
  expect(text.en).not.toMatch(/[가-힣]/)
  // What is quoted as code is the same in both.
  expect(text.en).not.toBe(text.ko)
}

function found(rule: Rule, text: string, example: Example): readonly Diagnostic[] {
  return diagnosticsOf(rule, text, example).filter((one) => one.rule === rule)
}

/** What a beginner sees, and this rule. */
function diagnosticsOf(rule: Rule, text: string, example: Example): readonly Diagnostic[] {
  const isOn = rule.severity === 'error' || rule.isExperimental || rule.presets.includes('learner')
  const rulesSet = isOn ? {} : { [rule.id]: rule.severity }
  const settings = { ...defaultSettings, rules: rulesSet, ...mutable(example.options) }
  return lint(parse(text), settings, { ignoreFile: example.ignoreFile })
}

function mutable({ trustedRegistries = [], labelSchema = {}, strictLabels = false }: Example['options'] = {}) {
  return { trustedRegistries: [...trustedRegistries], labelSchema: { ...labelSchema }, strictLabels }
}
