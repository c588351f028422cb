import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver'
import { isDockerfileName } from '../../../server/src/dockerfiles.ts'
import { fileLinksIn, linksIn } from '../../../server/src/features/document-links.ts'
import { flatSymbolsOf, symbolsOf } from '../../../server/src/features/document-symbols.ts'
import { foldsOf } from '../../../server/src/features/folding-ranges.ts'
import { selectionAt } from '../../../server/src/features/selection-ranges.ts'
import { symbolsMatching } from '../../../server/src/features/workspace-symbols.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import { cursorIn } from './cursor.ts'
import { drawn, settingsWith } from './drawn.ts'

describe('symbols', () => {
  const file = parse('ARG V=1\nFROM node:$V AS deps\nENV A=1 B=2\nRUN npm ci && \\\n  npm test\nFROM nginx\n')

  test('are a tree of stages', () => {
    const shown = (symbols: readonly DocumentSymbol[], depth = ''): string =>
      symbols
        .map(({ name, detail, children = [] }) => `${depth}${name} | ${detail}\n${shown(children, `${depth}  `)}`)
        .join('')
    expect(shown(symbolsOf(file))).toBe(
      'ARG V | \ndeps | FROM node:$V\n  ENV A B | \n  RUN | npm ci && npm test\nnginx | FROM (1)\n',
    )
  })

  test('hold what is chosen within their range', () => {
    const check = ({ range, selectionRange, children = [] }: DocumentSymbol) => {
      expect(file.lines.offsetAt(selectionRange.start)).toBeGreaterThanOrEqual(file.lines.offsetAt(range.start))
      expect(file.lines.offsetAt(selectionRange.end)).toBeLessThanOrEqual(file.lines.offsetAt(range.end))
      children.forEach(check)
    }
    symbolsOf(file).forEach(check)
  })

  test('are a list for a client that knows no trees', () => {
    expect(flatSymbolsOf(file, 'file:///x').map(({ name, containerName }) => `${containerName ?? ''}/${name}`)).toEqual(
      ['/ARG V', '/deps', 'deps/ENV A B', 'deps/RUN', '/nginx'],
    )
  })

  test('of the workspace are stages and variables whose letters come in the order of the query', () => {
    const names = (query: string) => symbolsMatching(file, 'file:///x', query).map(({ name }) => name)
    expect(names('')).toEqual(['ARG V', 'deps', 'ENV A B', 'nginx'])
    expect(names('DPS')).toEqual(['deps'])
    expect(names('zz')).toEqual([])
  })
})

test.each([
  ['Dockerfile', true],
  ['Dockerfile.web', true],
  ['web.Dockerfile', true],
  ['Containerfile', true],
  ['Dockerfile.dockerignore', false],
  ['dockerfile.md', false],
  ['MyDockerfile', false],
])('%s is a Dockerfile: %s', (name, isOne) => {
  expect(isDockerfileName(name)).toBe(isOne)
})

test.each([
  ['FROM a\nRUN x\nRUN y\nFROM b\nRUN z\n', ['0-2 region', '3-4 region']],
  ['RUN a \\\n  b\n', ['0-1']],
  ['RUN <<EOF\nx\nEOF\n', ['0-2']],
  ['RUN a \\\n  <<EOF\nx\nEOF\n', ['0-3', '1-3']],
  ['COPY <<A <<B /x\n1\nA\n2\nB\n', ['0-2', '3-4']],
  ['# a\n# b\n\n# c\nFROM a\n', ['0-1 comment']],
])('%j folds', (text, expected) => {
  const folds = foldsOf(parse(text)).map(({ startLine, endLine, kind }) =>
    [`${startLine}-${endLine}`, kind].filter(Boolean).join(' '),
  )
  expect(folds).toEqual(expected)
})

test.each([
  [
    'FROM a\nRUN --mount=type=cac|he,target=/x make\n',
    [
      'cache',
      'type=cache',
      'type=cache,target=/x',
      '--mount=type=cache,target=/x',
      'RUN --mount=type=cache,target=/x make',
    ],
  ],
  ['FROM a\nENV A="b |c" D=e\n', ['"b c"', 'A="b c"', 'A="b c" D=e', 'ENV A="b c" D=e']],
  ['FROM a\nRUN ls && echo $|A\n', ['$A', 'ls && echo $A', 'RUN ls && echo $A']],
  ['FROM a\nRUN <<EOF\nls -|l\nEOF\n', ['-l', 'ls -l\n', 'RUN <<EOF\nls -l\nEOF']],
])('a selection grows in %j', (marked, expected) => {
  const { file, position } = cursorIn(marked)
  const texts: string[] = []
  for (let at: SelectionRange | undefined = selectionAt(file, position); at; at = at.parent) {
    texts.push(file.text.slice(file.lines.offsetAt(at.range.start), file.lines.offsetAt(at.range.end)))
  }
  expect(texts.slice(0, expected.length)).toEqual(expected)
  expect(texts.at(-1)).toBe(file.text)
})

describe('links', () => {
  test.each([
    ['FROM node:22', 'https://hub.docker.com/_/node'],
    ['FROM me/app@sha256:0', undefined],
    ['FROM me/app', 'https://hub.docker.com/r/me/app'],
    ['FROM ghcr.io/a/b:1', 'https://ghcr.io/a/b'],
    ['FROM quay.io/a/b', 'https://quay.io/repository/a/b'],
    ['FROM mcr.microsoft.com/dotnet/sdk:9.0', 'https://mcr.microsoft.com/artifact/mar/dotnet/sdk'],
    ['FROM localhost:5000/x', undefined],
    ['FROM scratch', undefined],
    ['ARG I=nginx\nFROM $I', 'https://hub.docker.com/_/nginx'],
    ['# syntax=docker/dockerfile:1', 'https://hub.docker.com/r/docker/dockerfile'],
    ['FROM scratch\nADD https://example.com/a.tar /b', 'https://example.com/a.tar'],
    ['FROM scratch\nCOPY --from=nginx /a /b', 'https://hub.docker.com/_/nginx'],
    ['FROM scratch\nRUN --mount=from=nginx,target=/x y', 'https://hub.docker.com/_/nginx'],
    ['FROM scratch AS nginx\nFROM scratch\nCOPY --from=nginx /a /b', undefined],
  ])('%s leads to %s', (text, target) => {
    expect(linksIn(parse(text), settingsWith()).map((link) => link.target)).toEqual(
      target === undefined ? [] : [target],
    )
  })

  test('lead to the files that are there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drydock-'))
    try {
      writeFileSync(join(folder, 'a.txt'), '')
      const file = parse('FROM scratch\nCOPY a.txt b.txt *.txt /x/\nCOPY --from=b a.txt /x\n')
      const links = await fileLinksIn(file, settingsWith(), join(folder, 'Dockerfile'))
      expect(
        drawn(
          file,
          links.map(({ range }) => range),
        ),
      ).toContain('COPY [a.txt] b.txt *.txt /x/\nCOPY --from=b a.txt')
      expect(links[0]?.target).toBe(pathToFileURL(join(folder, 'a.txt')).href)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
