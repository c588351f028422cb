import { describe, expect, test } from 'vitest'
import { allCompletionsAt } from '../../../server/src/features/completion.ts'
import type { Locale } from '../../../server/src/text.ts'
import { cursorIn } from './cursor.ts'

const outside = {
  images: {
    imageAt: async () => undefined,
    knownImage: () => undefined,
    all: async () => [
      { references: ['node:22', 'node:latest'], size: 1_000_000, createdAt: undefined },
      { references: [], size: 1, createdAt: undefined },
    ],
    state: {},
    forget: () => {},
  },
  context: async () => ({
    folder: '/x',
    files: [
      { path: 'package.json', size: 500 },
      { path: 'src/a.ts', size: 700 },
      { path: 'src/deep/b.ts', size: 300 },
    ],
    ignored: [{ path: 'src/secret', size: 1 }],
    isComplete: true,
  }),
}

describe('paths of the build context', () => {
  test.each([
    ['COPY |', ['src/', 'package.json']],
    ['COPY pa| /x', ['src/', 'package.json']],
    ['COPY src/|', ['deep/', 'a.ts']],
    ['COPY ./src/a| /x', ['deep/', 'a.ts']],
    ['COPY a src/|  /x', ['deep/', 'a.ts']],
    ['COPY ["src/|"]', ['deep/', 'a.ts']],
    ['ADD |', ['src/', 'package.json']],
    ['ONBUILD COPY |', ['src/', 'package.json']],
    ['COPY a /x|', []],
    ['COPY --from=b |', []],
    ['COPY ../|', []],
    ['RUN cat |', []],
  ])('%s offers %j, and nothing that is left out', async (marked, expected) => {
    expect((await offered(marked)).filter((label) => !label.startsWith('-'))).toEqual(expected)
  })

  test('say how large they are, and take the place of what is typed of the name', async () => {
    const [folder, file] = await items('COPY src/a|b /x')
    expect(folder).toMatchObject({ label: 'deep/', detail: '파일 1개, 300B' })
    expect(file).toMatchObject({
      detail: '700B',
      textEdit: { newText: 'a.ts', range: { start: { line: 1, character: 9 }, end: { line: 1, character: 11 } } },
    })
  })
})

describe('images on the machine', () => {
  test.each([
    ['FROM |', ['one', 'scratch', 'node:22', 'node:latest']],
    ['FROM no|', ['one', 'scratch', 'node:22', 'node:latest']],
    ['COPY --from=|', ['node:22', 'node:latest']],
    ['FROM node |', ['AS']],
    ['RUN |', []],
  ])('%s offers %j', async (marked, expected) => {
    expect((await offered(marked)).filter((label) => !label.startsWith('-'))).toEqual(expected)
  })
})

async function offered(marked: string): Promise<string[]> {
  return (await items(marked)).map(({ label }) => label)
}

async function items(marked: string, locale: Locale = 'ko') {
  const { file, position } = cursorIn(`FROM a AS one\n${marked}`)
  return allCompletionsAt(file, position, { locale, withSnippets: true }, outside)
}
