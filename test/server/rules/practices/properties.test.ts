import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lint } from '../../../../server/src/lint.ts'
import { applied } from '../../../../server/src/mend.ts'
import { defaultSettings } from '../../../../server/src/settings.ts'
import { parse } from '../../../../server/src/syntax/parse.ts'

const settings = { ...defaultSettings, preset: 'strict' as const }

// Pieces of what people write, in any order: most of it is broken.
const piece = fc.constantFrom(
  ...['apt-get', 'update', 'install', '-y', 'curl', 'apt', 'pip', 'dnf', 'yum', 'apk', 'add', 'clean', 'all', 'sudo'],
  ...['sh', '-c', 'bash', 'cd', '/a', 'ln', '/bin/sh', 'tar', 'xf', 'a.tar', 'wget', 'useradd', '-u', '123456', 'go'],
  ...['&&', '||', ';', '|', '(', ')', '{', '}', '$(', '`', '"', "'", '\\', '$X', '${X', '<<EOF', '>', '#', '!', '[['],
  ...[
    'if',
    'then',
    'fi',
    'for',
    'do',
    'done',
    'case',
    'esac',
    'A=1',
    'export',
    '한글',
    '\u{1f433}',
    '\t',
    ' \\\n',
    '\n',
  ],
)
const head = fc.constantFrom(
  'RUN',
  'ONBUILD RUN',
  'CMD',
  'ENV',
  'COPY',
  'LABEL',
  'FROM',
  'RUN --mount=type=cache,target=/a',
  'USER',
  'SHELL',
  'HEALTHCHECK CMD',
  'ADD',
)
const line = fc
  .tuple(head, fc.array(piece, { maxLength: 12 }))
  .map(([keyword, pieces]) => `${keyword} ${pieces.join(' ')}`)
const dockerfile = fc.array(line, { maxLength: 6 }).map((lines) => `FROM debian:12\n${lines.join('\n')}\n`)

it('whatever stands in a file, every rule copes, and every mark lies inside', () => {
  fc.assert(
    fc.property(dockerfile, (text) => {
      for (const { range } of lint(parse(text), settings)) {
        expect(range.start).toBeGreaterThanOrEqual(0)
        expect(range.end).toBeGreaterThanOrEqual(range.start)
        expect(range.end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 100 },
  )
}, 60_000)

it('no fix makes BuildKit refuse what it took before', () => {
  fc.assert(
    fc.property(dockerfile, (text) => {
      const diagnostics = lint(parse(text), settings)
      const errors = errorsIn(text)
      for (const { rule, fix } of diagnostics) {
        if (!fix || rule.severity === 'error') continue
        expect([rule.id, errorsIn(applied(text, fix.edits)) <= errors]).toEqual([rule.id, true])
      }
    }),
    { numRuns: 100 },
  )
}, 60_000)

function errorsIn(text: string): number {
  return lint(parse(text), settings).filter(({ severity }) => severity === 'error').length
}
