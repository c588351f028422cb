import { expect, test } from 'vitest'
import { ignoreHoverAt } from '../../../server/src/features/ignore/ignore-document.ts'
import { countOf, explainedLine } from '../../../server/src/features/ignore/ignore-hover.ts'
import { ignoreLines } from '../../../server/src/features/ignore/ignore-line.ts'
import { openDocument } from '../../../server/src/features/open-document.ts'

const files = [
  { path: 'a.log', size: 1000 },
  { path: 'deep/b.log', size: 500 },
  { path: 'node_modules/x/y.js', size: 10 },
]

test('comments and empty lines say nothing', () => {
  const text = '# a\n\n  *.log  \r\n! keep\n'
  expect(ignoreLines(text).map(({ pattern, takesBack }) => [pattern, takesBack])).toEqual([
    ['*.log', false],
    ['keep', true],
  ])
  expect(ignoreLines(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['*.log', '! keep'])
})

test.each([
  ['*.log', '파일 1개'],
  ['**/*.log', '파일 2개'],
  ['node_modules', '파일 1개'],
  ['/node_modules/', '파일 1개'],
  ['!**/*.log', '파일 2개'],
  ['nothing', '파일 0개'],
])('%s is about %s', (written, expected) => {
  const [line] = ignoreLines(written)
  expect(line && countOf(line, files).ko).toBe(expected)
})

test.each([
  ['*.log', ['is not sent', 'anything but a `/`', 'Only right in the context', 'Leaves out 1 file, 1kB.', '`a.log`']],
  ['**/*.log', ['any number of folders', 'Leaves out 2 files, 1.5kB.', '`a.log`, `deep/b.log`']],
  ['!deep', ['is sent all the same', '1 file, 500B.']],
  ['nothing', ['There is nothing here that it fits.']],
])('%s says %j', (written, expected) => {
  const [line] = ignoreLines(written)
  const texts = (line ? explainedLine(line, files) : []).map(({ en }) => en).join('\n')
  for (const part of expected) expect(texts).toContain(part)
})

test('a hover ends with the lesson about the file, where there is one', async () => {
  const document = openDocument('untitled:.dockerignore', 1, 'node_modules\n')
  const start = { line: 0, character: 0 }
  const linked = await ignoreHoverAt(document, start, 'en', { '.dockerignore': 'command:ignore' })
  expect(linked?.contents).toMatchObject({ value: expect.stringMatching(/\(command:ignore\)$/) })
  const plain = await ignoreHoverAt(document, start, 'en')
  expect(plain?.contents).toMatchObject({ value: expect.not.stringContaining('command:') })
})
