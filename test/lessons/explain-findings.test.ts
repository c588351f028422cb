import { expect, test } from 'vitest'
import { explainFindings } from '../../src/lessons/explain-findings.ts'
import { stillEngine } from '../engine/still-engine.ts'
import { servicesWith } from '../services.ts'
import { codeActionProviders } from '../vscode.ts'

const maintainer = { source: 'drydock', code: { value: 'MaintainerDeprecated', target: 'https://example.com' } }

test('a finding offers the lesson about it, at its step', () => {
  const step = {
    command: 'drydock.lessons.start',
    title: 'Learn why in a lesson',
    arguments: ['instructions', 'label'],
  }
  expect(offeredFor(maintainer)).toMatchObject([
    { title: 'Learn why in a lesson', diagnostics: [maintainer], command: step },
  ])
  expect(offeredFor({ source: 'drydock', code: 'MaintainerDeprecated' })).toHaveLength(1)
})

test('findings of others, and those that no lesson is about, offer nothing', () => {
  expect(offeredFor({ ...maintainer, source: 'hadolint' })).toEqual([])
  expect(offeredFor({ source: 'drydock', code: 'UnterminatedHeredoc' })).toEqual([])
  expect(offeredFor({ source: 'drydock' })).toEqual([])
})

function offeredFor(...diagnostics: readonly unknown[]): unknown {
  const listening = explainFindings(servicesWith(stillEngine()).language)
  const offered = codeActionProviders.at(-1)?.provideCodeActions(undefined, undefined, { diagnostics })
  listening.dispose()
  return offered
}
