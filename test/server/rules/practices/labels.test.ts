import { describe, expect, it } from 'vitest'
import { isLicense } from '../../../../server/src/rules/practices/labels/licenses.ts'
import type { LabelForm } from '../../../../server/src/rules/rule.ts'
import { expectMarks } from '../marks.ts'

describe('the key of a label', () => {
  it.each(['a', 'a1', 'org.opencontainers.image.source', 'my-label'])('may be `%s`', (key) => {
    expectMarks('LabelKey', `LABEL ${key}=x`)
  })

  it.each(['A', '1a', 'a.', 'a_b', 'a..b', 'a--b', 'com.docker.x', 'io.docker.x', 'org.dockerproject.x', 'a$b'])(
    'should not be `%s`',
    (key) => {
      expectMarks('LabelKey', `FROM a\nLABEL ok=x ${key}=x\n           ${'^'.repeat(key.length)}`)
    },
  )

  it('may come from a variable', () => {
    expectMarks('LabelKey', 'ARG K=key\nLABEL $K=x "quoted"=y')
  })
})

describe('the schema in the settings', () => {
  const labelSchema = { title: 'text' } satisfies Record<string, LabelForm>

  it('asks for labels in every image that somebody runs', () => {
    expectMarks('LabelMissing', 'FROM a AS b\nFROM c\n^^^^^^\nCOPY --from=b /x /x', { labelSchema })
    expectMarks('LabelMissing', 'FROM a AS b\nLABEL title=x\nFROM b', { labelSchema })
    expectMarks('LabelMissing', 'FROM a')
  })

  it('allows no others where it is strict', () => {
    expectMarks('LabelSuperfluous', 'LABEL title=x titel=x\n              ^^^^^', { labelSchema, strictLabels: true })
    expectMarks('LabelSuperfluous', 'LABEL title=x titel=x', { labelSchema })
  })

  it('wants them to say something', () => {
    expectMarks('LabelEmpty', 'LABEL title="" other=""\n      ^^^^^^^^', { labelSchema })
  })

  it.each<[string, LabelForm, string, string]>([
    ['LabelNotUrl', 'url', 'example.com', 'https://example.com/a?b#c'],
    ['LabelNotTime', 'rfc3339', '2024-02-30T00:00:00Z', '2024-02-29T23:59:60.5+09:00'],
    ['LabelNotTime', 'rfc3339', '2024-02-29', '2024-02-29 12:00:00Z'],
    ['LabelNotSpdx', 'spdx', 'Apache', 'Apache-2.0'],
    ['LabelNotGitHash', 'hash', 'abc', '0123abc'],
    ['LabelNotGitHash', 'hash', '0123456g', '0123456789abcdef0123456789abcdef01234567'],
    ['LabelNotSemver', 'semver', '1.2', '1.2.3-rc.1+build.5'],
    ['LabelNotSemver', 'semver', '01.2.3', '0.0.0'],
    ['LabelNotEmail', 'email', 'somebody', 'some.body+docker@example.com'],
  ])('%s: a %s is not `%s`, but `%s`', (rule, form, wrong, right) => {
    const settings = { labelSchema: { x: form } }
    expectMarks(rule, `LABEL x="${wrong}"\n        ${'^'.repeat(wrong.length + 2)}`, settings)
    expectMarks(rule, `LABEL x="${right}" y="${wrong}"`, settings)
    expectMarks(rule, 'ARG A\nLABEL x=$A', settings)
  })
})

describe('a license', () => {
  it.each(['MIT', 'GPL-2.0-or-later', 'GPL-3.0+', '(MIT OR Apache-2.0) AND BSD-2-Clause', 'LicenseRef-ours'])(
    'is `%s`',
    (text) => {
      expect(isLicense(text)).toBe(true)
    },
  )

  it.each(['', 'mit license', 'MIT OR', '(MIT', 'MIT)', 'OR MIT', 'MIT Apache-2.0', 'GPL-2.0-only WITH'])(
    'is not `%s`',
    (text) => {
      expect(isLicense(text)).toBe(false)
    },
  )

  it('may have an exception', () => {
    expect(isLicense('GPL-2.0-only WITH Classpath-exception-2.0')).toBe(true)
  })
})
