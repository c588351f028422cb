import { expect, test } from 'vitest'
import { defaultPreferences, localeOf, preferencesFrom } from '../../../server/src/features/preferences.ts'

const english = defaultPreferences('en')

test.each([
  ['ko', 'ko'],
  ['ko-KR', 'ko'],
  ['KO', 'ko'],
  ['en-US', 'en'],
  ['fr', 'en'],
  ['kok-IN', 'en'],
  [undefined, 'en'],
] as const)('the display language %s speaks %s', (tag, locale) => {
  expect(localeOf(tag)).toBe(locale)
})

test('settings may stand alone or below drydock', () => {
  expect(preferencesFrom({ language: 'ko' }, english, 'en').locale).toBe('ko')
  expect(preferencesFrom({ drydock: { language: 'ko' } }, english, 'en').locale).toBe('ko')
})

test('auto is the display language again', () => {
  const korean = preferencesFrom({ language: 'ko' }, english, 'en')
  expect(preferencesFrom({ language: 'auto' }, korean, 'en').locale).toBe('en')
})

test.each([
  null,
  undefined,
  'ko',
  3,
  [],
  {},
  { language: 'fr' },
  { drydock: null },
  { drydock: 7 },
  { preset: 'loud' },
])('what makes no sense changes nothing: %j', (given) => {
  expect(preferencesFrom(given, english, 'en')).toEqual(english)
})

test('a mistake in one setting leaves the others', () => {
  const read = preferencesFrom({ preset: 'loud', strictLabels: true }, english, 'en')
  expect(read.settings).toMatchObject({ preset: 'learner', strictLabels: true })
})

test('the settings of the rules are read, and kept when only the language changes', () => {
  const strict = preferencesFrom({ drydock: { preset: 'strict', rules: { DL3008: 'off' } } }, english, 'en')
  expect(strict.settings).toMatchObject({ preset: 'strict', rules: { DL3008: 'off' } })
  expect(preferencesFrom({ drydock: { language: 'ko' } }, strict, 'en').settings).toEqual(strict.settings)
})

test('formatting and hovers are as chosen, and a mistake changes nothing', () => {
  const chosen = preferencesFrom({ format: { keywordCase: 'lower' }, hover: { detail: 'brief' } }, english, 'en')
  expect(chosen).toMatchObject({ keywordCase: 'lower', hoverDetail: 'brief' })
  expect(preferencesFrom({ format: { keywordCase: 'loud' }, hover: 'none' }, chosen, 'en')).toEqual(chosen)
})
