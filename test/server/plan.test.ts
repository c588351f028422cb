import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readBuild } from '../../server/src/meaning/build.ts'
import { mayFind, planFor } from '../../server/src/plan.ts'
import { rules } from '../../server/src/rules/index.ts'
import { defaultSettings } from '../../server/src/settings.ts'
import { suppressionOf } from '../../server/src/suppression.ts'
import { keywordsIn } from '../../server/src/syntax/instructions-named.ts'
import { parse } from '../../server/src/syntax/parse.ts'
import type { Dockerfile } from '../../server/src/syntax/tree.ts'
import { dockerfile } from './dockerfiles.ts'

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

it('a rule finds nothing in a file that has none of the instructions that it is about', () => {
  const context = (file: Dockerfile) => ({
    build: readBuild(file, { buildArguments: new Map(), environmentOf: () => undefined }),
    ignoreFile: '*\n',
    options: { ...defaultSettings, trustedRegistries: ['example.com'], labelSchema: { title: 'text' as const } },
  })
  fc.assert(
    fc.property(dockerfile, (text) => {
      const file = parse(text)
      const keywords = keywordsIn(file)
      const surroundings = context(file)
      const idle = rules.filter((rule) => !mayFind(rule, keywords))
      // One claim a file: tens of thousands take longer than all of the rules.
      expect(idle.filter((rule) => [...rule.check(file, surroundings)].length > 0).map(({ id }) => id)).toEqual([])
    }),
    { numRuns: 300 },
  )
})
