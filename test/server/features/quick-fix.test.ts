import { expect, test } from 'vitest'
import { diagnosticFor } from '../../../server/src/features/diagnostics.ts'
import { fixesIn } from '../../../server/src/features/quick-fix.ts'
import { lint } from '../../../server/src/lint.ts'
import { defaultSettings } from '../../../server/src/settings.ts'
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
  expect(fixesAt('FROM alpine:3.20 AS To|ols\n')).toMatchObject([
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
  ])
})

test('the cursor right behind the finding is still at it', () => {
  expect(titles('FROM alpine:3.20 AS Tools|\n')).toContain('Write it in lower case')
})

test('a finding elsewhere is not mended here', () => {
  expect(titles('FR|OM alpine:3.20 AS Tools\n')).not.toContain('Write it in lower case')
})

function checked(marked: string) {
  const { file, position } = cursorIn(marked)
  return { file, position, findings: lint(file, defaultSettings) }
}

function fixesAt(marked: string) {
  const { file, position, findings } = checked(marked)
  return fixesIn({ file, findings }, uri, { start: position, end: position }, 'en')
}

function titles(marked: string) {
  return fixesAt(marked).map(({ title }) => title)
}
