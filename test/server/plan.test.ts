import { expect, it } from 'vitest'
import { planFor } from '../../server/src/plan.ts'
import { defaultSettings } from '../../server/src/settings.ts'
import { suppressionOf } from '../../server/src/suppression.ts'
import { parse } from '../../server/src/syntax/parse.ts'

function planOf(text: string, allRules = false) {
  return planFor(defaultSettings, allRules, suppressionOf(parse(text)))
}

function idsOf(text: string, allRules = false): readonly string[] {
  return [...planOf(text, allRules).severities.keys()].map(({ id }) => id)
}

it('files that ask for nothing special share one plan', () => {
  expect(planOf('FROM one\n')).toBe(planOf('FROM two\n'))
  expect(planOf('FROM one\n')).not.toBe(planOf('FROM one\n', true))
})

it('a comment switches on an experimental rule, in a plan of its own', () => {
  const asking = '# check=experimental=InvalidDefinitionDescription\nFROM one\n'
  expect(idsOf('FROM one\n', true)).not.toContain('InvalidDefinitionDescription')
  expect(idsOf(asking)).toContain('InvalidDefinitionDescription')
  expect(idsOf('FROM one\n')).not.toContain('InvalidDefinitionDescription')
})

it('`experimental=all` switches on no rule that is merely off', () => {
  expect(idsOf('FROM one\n')).not.toContain('HealthcheckMissing')
  expect(idsOf('# check=experimental=all\nFROM one\n')).not.toContain('HealthcheckMissing')
})

it('`error=true` runs all of BuildKit’s checks, also those that are off', () => {
  const off = { ...defaultSettings, rules: { StageNameCasing: 'off' as const } }
  const plan = planFor(off, false, suppressionOf(parse('# check=error=true\nFROM one\n')))
  const severities = new Map([...plan.severities].map(([{ id }, severity]) => [id, severity]))
  expect(severities.get('StageNameCasing')).toBe('off')
})
