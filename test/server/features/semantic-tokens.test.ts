import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { tokenNumbers } from '../../../server/src/features/semantic-tokens.ts'
import { difference } from '../../../server/src/features/tokens/encode.ts'
import { tokenTypes } from '../../../server/src/features/tokens/token.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import { update } from '../../../server/src/syntax/update.ts'
import { dockerfile } from '../dockerfiles.ts'

// Some thousand files take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

test.each([
  [
    '# syntax=docker/dockerfile:1\n# hi\nFROM a',
    'comment(# ) macro(syntax) string(docker/dockerfile:1) comment(# hi) keyword(FROM) type(a)',
  ],
  ['FROM a AS b\nFROM b', 'keyword(FROM) type(a) keyword(AS) namespace!(b) keyword(FROM) namespace(b)'],
  ['FROM a AS b\nFROM c\nCOPY --from=b --link x /y', 'parameter(--from) namespace(b) parameter(--link)'],
  ['FROM a\nENV A="b ${C} d"', 'variable!(A) string("b ) variable(${C}) string( d")'],
  ['FROM a\nEXPOSE 80/tcp $P', 'number(80/tcp) variable($P)'],
  ['FROM a\nCMD ["x", "y"]', 'keyword(CMD) string("x") string("y")'],
  ['FROM a\nONBUILD RUN ls -l', 'keyword(ONBUILD) keyword(RUN) function(ls) parameter(-l)'],
  [
    'FROM a\nHEALTHCHECK --interval=5s CMD curl x',
    'keyword(HEALTHCHECK) parameter(--interval) string(5s) keyword(CMD) function(curl)',
  ],
  [
    'FROM a\nRUN --mount=type=cache,target=/x,from=a if [ -f "$X" ]; then A=1 make; fi # end',
    'parameter(--mount) property(type) keyword(cache) property(target) string(/x) property(from) type(a) keyword(if) function([) parameter(-f) string(") variable($X) string(") operator(;) keyword(then) variable!(A) function(make) operator(;) keyword(fi) comment(# end)',
  ],
  ['FROM a\nRUN a && \\\n  # why\n  b', 'function(a) operator(&&) comment(# why) function(b)'],
  ['FROM a\nRUN echo "x \\\n  y"', 'function(echo) string("x) string(y")'],
  ['FROM a\nRUN <<EOF\nls $X\nEOF', 'macro(<<EOF) function(ls) variable($X) macro(EOF)'],
  [
    'FROM a\nRUN <<EOF\n#!/usr/bin/env python3\nimport os # x\nEOF',
    'macro(<<EOF) comment(#!/usr/bin/env python3) keyword(import) comment(# x) macro(EOF)',
  ],
  ['FROM a\nRUN python3 <<EOF\nimport os\nEOF', 'function(python3) macro(<<EOF) keyword(import) macro(EOF)'],
  ['FROM a\nCOPY <<EOF /x.js\nconst a = 1\nEOF', 'macro(<<EOF) keyword(const) number(1) macro(EOF)'],
  ['FROM a\nCOPY <<EOF /x.txt\nhi $A\nEOF', 'macro(<<EOF) variable($A) macro(EOF)'],
  ['FROM a\nSHELL ["pwsh", "-c"]\nRUN if ($env:X) { "y" }', 'keyword(RUN) keyword(if) variable($env:X) string("y")'],
])('%j has %s', (text, expected) => {
  expect(drawnTokens(text)).toContain(expected)
})

test('no two tokens overlap, each is on one line and none is empty', () => {
  fc.assert(
    fc.property(dockerfile, (text) => {
      const file = parse(text)
      let line = 0
      let end = 0
      for (const { deltaLine, deltaStart, length } of tokensOf(text)) {
        const start = deltaLine > 0 ? deltaStart : end + deltaStart
        line += deltaLine
        expect(length).toBeGreaterThan(0)
        expect(deltaStart).toBeGreaterThanOrEqual(0)
        const { start: from, end: to } = file.lines.lineSpan(line)
        expect(start + length).toBeLessThanOrEqual(to - from)
        end = start
      }
    }),
    { numRuns: 1000 },
  )
})

describe('after an edit', () => {
  test('the tokens are those of the new text read for itself', () => {
    fc.assert(
      fc.property(
        dockerfile,
        fc.nat(),
        fc.nat(30),
        fc.constantFrom('', 'x', '\n', '\t', 'EOF', '$A'),
        (text, at, cut, put) => {
          const file = parse(text)
          tokenNumbers(file)
          const start = at % (text.length + 1)
          const next = text.slice(0, start) + put + text.slice(start + cut)
          expect(tokenNumbers(update(file, next))).toEqual(tokenNumbers(parse(next)))
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('a heredoc whose last word is moved to the right has it there', () => {
    const file = parse('FROM a\nRUN <<-EOF\n\tb\nEOF\n')
    tokenNumbers(file)
    const moved = 'FROM a\nRUN <<-EOF\n\tb\n\tEOF\n'
    expect(tokenNumbers(update(file, moved))).toEqual(tokenNumbers(parse(moved)))
  })
})

describe('a range', () => {
  test('has the tokens of its instructions', () => {
    const file = parse('FROM a\nRUN b\nRUN c\n')
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } }
    expect(tokenNumbers(file, range)).toEqual([1, 0, 3, 1, 0, 0, 4, 1, 8, 0])
  })
})

test('the difference of two lists turns one into the other', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3)), fc.array(fc.nat(3)), (from, to) => {
      const result = [...from]
      for (const { start, deleteCount, data } of difference(from, to)) result.splice(start, deleteCount, ...data)
      expect(result).toEqual(to)
    }),
  )
})

function drawnTokens(text: string): string {
  let line = 0
  let character = 0
  return tokensOf(text)
    .map(({ deltaLine, deltaStart, length, type, modifiers }) => {
      character = deltaLine > 0 ? deltaStart : character + deltaStart
      line += deltaLine
      const written = text.split('\n')[line]?.slice(character, character + length)
      return `${tokenTypes[type]}${modifiers > 0 ? '!' : ''}(${written})`
    })
    .join(' ')
}

function tokensOf(text: string) {
  const numbers = tokenNumbers(parse(text))
  return Array.from({ length: numbers.length / 5 }, (_, index) => {
    const [deltaLine = 0, deltaStart = 0, length = 0, type = 0, modifiers = 0] = numbers.slice(index * 5, index * 5 + 5)
    return { deltaLine, deltaStart, length, type, modifiers }
  })
}
