import { describe, expect, test } from 'vitest'
import type { CodeAction } from 'vscode-languageserver'
import { actionsIn } from '../../../server/src/features/code-actions.ts'
import { diagnosticFor } from '../../../server/src/features/diagnostics.ts'
import type { Checked } from '../../../server/src/features/findings.ts'
import { type Diagnostic, lint } from '../../../server/src/lint.ts'
import { applied } from '../../../server/src/mend.ts'
import { rules } from '../../../server/src/rules/index.ts'
import type { Example, Rule } from '../../../server/src/rules/rule.ts'
import { defaultSettings } from '../../../server/src/settings.ts'
import { silenceHere, silenceInFile } from '../../../server/src/silence.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import { cursorIn } from './cursor.ts'

const uri = 'file:///Dockerfile'

test('a finding carries its rule, its page and where it came from', () => {
  const { file, findings } = checked('|FROM alpine:3.20 AS Tools\n')
  const finding = findings.find(({ rule }) => rule.id === 'StageNameCasing')
  expect(finding && diagnosticFor(file, finding, 'en')).toEqual({
    range: { start: { line: 0, character: 20 }, end: { line: 0, character: 25 } },
    severity: 2,
    source: 'drydock',
    code: 'StageNameCasing',
    codeDescription: { href: expect.stringMatching(/^file:.*\/docs\/en\/rules\/StageNameCasing\.md$/) },
    message: 'Write the stage name `Tools` in lower case.',
  })
  expect(finding && diagnosticFor(file, finding, 'ko')).toMatchObject({
    codeDescription: { href: expect.stringContaining('/docs/ko/rules/') },
    message: '스테이지 이름 `Tools`은 소문자로 쓰세요.',
  })
})

test('the fix of the finding under the cursor is offered, with the finding that it mends', () => {
  expect(actionsAt('FROM alpine:3.20 AS To|ols\n')).toMatchObject([
    {
      title: 'Write it in lower case',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'StageNameCasing' }],
      edit: {
        changes: {
          [uri]: [{ range: { start: { line: 0, character: 20 }, end: { line: 0, character: 25 } }, newText: 'tools' }],
        },
      },
    },
    { title: 'Ignore `StageNameCasing` here', kind: 'quickfix' },
    { title: 'Ignore `StageNameCasing` in this file', kind: 'quickfix' },
  ])
})

test('the cursor right behind the finding is still at it', () => {
  expect(titles('FROM alpine:3.20 AS Tools|\n')).toContain('Write it in lower case')
})

test('a finding elsewhere is not mended here', () => {
  expect(titles('FR|OM alpine:3.20 AS Tools\n')).not.toContain('Write it in lower case')
})

describe('all of a rule', () => {
  const casing = 'FROM alpine:3.20 AS To|ols\nFROM alpine:3.20 AS Things\n'

  test('is mended together where there is more than one', () => {
    const action = actionsAt(casing).find(({ title }) => title === 'Fix all `StageNameCasing` in this file')
    expect(action && textAfter(casing, action)).toBe('FROM alpine:3.20 AS tools\nFROM alpine:3.20 AS things\n')
  })

  test('is not offered where there is one', () => {
    expect(titles('FROM alpine:3.20 AS To|ols\n').filter((title) => title.startsWith('Fix all'))).toEqual([])
  })
})

describe('everything', () => {
  const only = ['source.fixAll']

  test('is mended when the editor asks for it, and only then', () => {
    const text = 'FROM alpine:3.20 AS Tools|\nMAINTAINER Kim\n'
    expect(actionsAt(text).some(({ kind }) => kind?.startsWith('source'))).toBe(false)
    const [action, ...more] = actionsAt(text, only)
    expect(more).toEqual([])
    expect(action?.kind).toBe('source.fixAll.drydock')
    expect(action && textAfter(text, action)).toBe(
      'FROM alpine:3.20 AS tools\nLABEL org.opencontainers.image.authors="Kim"\n',
    )
  })

  test('is nothing where there is nothing to mend', () => {
    expect(actionsAt('|FROM alpine:3.20 AS tools\n', only)).toEqual([])
  })

  test('is mended in small edits', () => {
    const [action] = actionsAt('FROM alpine:3.20 AS Tools|\nRUN true\nMAINTAINER Kim\n', only)
    expect(action?.edit?.changes?.[uri]).toHaveLength(2)
  })
})

describe('ignoring', () => {
  test.each([
    ['here', 'WORKDIR /a\nRUN c|d /b && ls\n', 'WORKDIR /a\n# hadolint ignore=DL3003\nRUN cd /b && ls\n'],
    [
      'here',
      'WORKDIR /a\n# hadolint ignore=DL3008 # old\nRUN c|d /b && ls\n',
      'WORKDIR /a\n# hadolint ignore=DL3008,DL3003 # old\nRUN cd /b && ls\n',
    ],
    ['here', 'WORKDIR /a\r\nRUN c|d /b && ls\r\n', 'WORKDIR /a\r\n# hadolint ignore=DL3003\r\nRUN cd /b && ls\r\n'],
    ['in this file', 'RUN c|d /b && ls\n', '# hadolint global ignore=DL3003\nRUN cd /b && ls\n'],
    [
      'in this file',
      '# hadolint global ignore=DL3008\nRUN c|d /b && ls\n',
      '# hadolint global ignore=DL3008,DL3003\nRUN cd /b && ls\n',
    ],
    [
      'in this file',
      '# syntax=docker/dockerfile:1\n# mine\nRUN c|d /b && ls\n',
      '# syntax=docker/dockerfile:1\n# hadolint global ignore=DL3003\n# mine\nRUN cd /b && ls\n',
    ],
  ])('one of hadolint’s rules %s is written as hadolint reads it: %j', (where, before, after) => {
    // What is about FROM stands in front of all of them alike.
    const action = actionsAt(before).find(({ title }) => title === `Ignore \`DL3003\` ${where}`)
    expect(action && textAfter(before, action)).toBe(after)
  })

  test.each([
    ['here', 'FROM a:1\nCM|D sleep 1\n', 'FROM a:1\n# check=skip=JSONArgsRecommended\nCMD sleep 1\n'],
    [
      'here',
      'FROM a:1\n# check=skip=A // why\nCM|D sleep 1\n',
      'FROM a:1\n# check=skip=A,JSONArgsRecommended // why\nCMD sleep 1\n',
    ],
    ['in this file', 'FROM a:1\nCM|D sleep 1\n', '# check=skip=JSONArgsRecommended\nFROM a:1\nCMD sleep 1\n'],
    [
      'in this file',
      '# check=error=true\nFROM a:1\nCM|D sleep 1\n',
      '# check=error=true;skip=JSONArgsRecommended\nFROM a:1\nCMD sleep 1\n',
    ],
    [
      'in this file',
      '# check=skip=A;error=true\nFROM a:1\nCM|D sleep 1\n',
      '# check=skip=A,JSONArgsRecommended;error=true\nFROM a:1\nCMD sleep 1\n',
    ],
    [
      'in this file',
      '# syntax=docker/dockerfile:1\n\nFROM a:1\nCM|D sleep 1\n',
      '# syntax=docker/dockerfile:1\n# check=skip=JSONArgsRecommended\n\nFROM a:1\nCMD sleep 1\n',
    ],
    [
      'in this file',
      '#!/usr/bin/env docker\nFROM a:1\nCM|D sleep 1\n',
      '#!/usr/bin/env docker\n# check=skip=JSONArgsRecommended\nFROM a:1\nCMD sleep 1\n',
    ],
  ])('one of BuildKit’s checks %s is written as BuildKit reads it: %j', (where, before, after) => {
    const action = actionsAt(before).find(({ title }) => title === `Ignore \`JSONArgsRecommended\` ${where}`)
    expect(action && textAfter(before, action)).toBe(after)
  })

  test('at the top of the file, an empty line keeps a comment from becoming a directive', () => {
    const text = '# syntax=docker/dockerfile:1\nFROM alpine:3.20 AS To|ols\n'
    const action = actionsAt(text).find(({ title }) => title === 'Ignore `StageNameCasing` here')
    expect(action && textAfter(text, action)).toBe(
      '# syntax=docker/dockerfile:1\n\n# check=skip=StageNameCasing\nFROM alpine:3.20 AS Tools\n',
    )
  })

  test('is not offered for errors, nor here for what looks at the whole file', () => {
    expect(titles('FO|O\n').filter((title) => title.startsWith('Ignore'))).toEqual([])
    expect(titles('FROM alpine:3.20\n|run true\n').filter((title) => title.startsWith('Ignore'))).toEqual([
      'Ignore `ConsistentInstructionCasing` in this file',
    ])
  })

  test.each(rules.map((rule) => [rule.id, rule] as const))('silences %s, and nothing else', (_, rule) => {
    for (const example of rule.examples) {
      const before = checkedText(rule, example, example.bad)
      for (const finding of before.findings.filter((one) => one.rule === rule)) {
        for (const silence of [silenceHere, silenceInFile]) {
          const { edit } = silence(before.file, finding) ?? {}
          if (!edit) continue
          const after = checkedText(rule, example, applied(example.bad, [edit]))
          const expected = before.findings.filter((one) =>
            silence === silenceHere ? place(one) !== place(finding) : one.rule !== rule,
          )
          expect(after.findings.map(({ rule: { id } }) => id)).toEqual(expected.map(({ rule: { id } }) => id))
        }
      }
    }
  })
})

/** What a silence above an instruction covers: the rule, and the instruction. */
function place(finding: Diagnostic): string {
  return [finding.rule.id, finding.decidedBy?.range.start ?? finding.range.start].join()
}

function checkedText(rule: Rule, { options, ignoreFile }: Example, text: string): Checked {
  const { trustedRegistries = [], labelSchema = {}, strictLabels = false } = options ?? {}
  const set = { trustedRegistries: [...trustedRegistries], labelSchema: { ...labelSchema }, strictLabels }
  const settings = { ...defaultSettings, ...set, rules: { [rule.id]: 'on' as const } }
  const file = parse(text)
  return { file, settings, surroundings: { ignoreFile }, findings: lint(file, settings, { ignoreFile }) }
}

function checked(marked: string) {
  const { file, position } = cursorIn(marked)
  const settings = { ...defaultSettings, rules: { MissingFrom: 'off', DL3003: 'on' } as const }
  return { file, settings, surroundings: {}, position, findings: lint(file, settings) }
}

function actionsAt(marked: string, only?: readonly string[]) {
  const { position, ...found } = checked(marked)
  return actionsIn(found, { uri, range: { start: position, end: position }, only, locale: 'en' })
}

function titles(marked: string) {
  return actionsAt(marked).map(({ title }) => title)
}

function textAfter(marked: string, { edit }: CodeAction) {
  const { file } = cursorIn(marked)
  const edits = (edit?.changes?.[uri] ?? []).map(({ range, newText }) => ({
    range: { start: file.lines.offsetAt(range.start), end: file.lines.offsetAt(range.end) },
    text: newText,
  }))
  return applied(file.text, edits)
}
