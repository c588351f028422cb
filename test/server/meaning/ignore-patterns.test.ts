import { expect, it } from 'vitest'
import { readIgnoreFile } from '../../../server/src/meaning/ignore-file.ts'
import { ignorePatterns, isLeftOut } from '../../../server/src/meaning/ignore-patterns.ts'

const leavesOut = (text: string, path: string) => isLeftOut(ignorePatterns(text) ?? [], path)

it.each([
  ['a', 'a', 'b'],
  ['a', 'a/b/c', 'b/a'],
  ['/a/', 'a', 'b/a'],
  ['b/../a', 'a', 'b'],
  ['*.js', 'a.js', 'b/a.js'],
  ['?', 'a', 'ab'],
  ['**/a', 'a', 'ba'],
  ['**/a', 'b/c/a', 'b/c/ab'],
  ['a/**', 'a/b/c', 'a'],
  ['a/**/b', 'a/b', 'a/c'],
  ['a/**/b', 'a/x/y/b', 'b'],
  ['**', 'a/b', undefined],
  ['**a', 'b/ca', 'ab'],
  ['[a-c]', 'b', 'd'],
  ['[^a]', 'b', 'a'],
  ['\\*', '*', 'a'],
  ['(a)+{b}.$', '(a)+{b}.$', 'ab'],
  ['*\n!a', 'b', 'a'],
  ['a\n!a/b', 'a/c', 'a/b'],
  ['!a\na', 'a', undefined],
  ['\ufeff# a\n  a  \r\n', 'a', '# a'],
])('%j leaves out %s, but not %s', (text, out, kept) => {
  expect(leavesOut(text, out)).toBe(true)
  if (kept !== undefined) expect(leavesOut(text, kept)).toBe(false)
})

it.each(['!', '[', '[]', 'a[b-]', 'a\\', '[^]'])('Docker refuses the pattern %j', (text) =>
  expect(ignorePatterns(`fine\n${text}`)).toBeUndefined(),
)

const sources = ['a', './a', 'a/', 'a/b', '.', '/', '/a', '', '.git']

it.each([
  ['a', ['a', './a', 'a/', 'a/b']],
  ['*', sources],
  ['.*', ['.git']],
])('of a COPY %j leaves out the sources %j', (text, expected) => {
  const ignores = readIgnoreFile(text)
  expect(sources.filter((source) => ignores?.(source))).toEqual(expected)
})

it('nothing is said of a file that is empty or takes something back', () => {
  expect(readIgnoreFile('# a\n')).toBeUndefined()
  expect(readIgnoreFile('a\n!a/b\n')).toBeUndefined()
})
