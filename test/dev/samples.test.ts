import { readFileSync } from 'node:fs'
import { defaultSettings, lint, parse } from 'drydock-dockerfile'
import { expect, test } from 'vitest'

function problemsIn(name: string) {
  const text = readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8')
  return lint(parse(text), defaultSettings).map((diagnostic) => diagnostic.rule.id)
}

test('nothing is wrong with the good sample', () => {
  expect(problemsIn('Dockerfile')).toEqual([])
})

test('the sample with mistakes has one of each kind', () => {
  const rules = problemsIn('Dockerfile.mistakes')
  expect(new Set(rules).size).toBe(rules.length)
  expect(rules).toEqual(expect.arrayContaining(['UnknownInstruction', 'MaintainerDeprecated', 'StageNameCasing']))
})

test.each([
  ['README.md', '', 'command.lessons.start'],
  ['README.ko.md', '.ko', 'command.lessons.start'],
])('%s names the command as the menus have it', (readme, locale, command) => {
  const words = JSON.parse(readFileSync(new URL(`../../package.nls${locale}.json`, import.meta.url), 'utf8'))
  expect(readFileSync(new URL(`../../samples/${readme}`, import.meta.url), 'utf8')).toContain(
    `Drydock: ${words[command]}`,
  )
})
