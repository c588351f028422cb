import { expect, test } from 'vitest'
import { signatureHelpAt } from '../../../server/src/features/signature-help.ts'
import { instructions } from '../../../server/src/knowledge/index.ts'
import type { Locale } from '../../../server/src/text.ts'
import { cursorIn } from './cursor.ts'

test.each(instructions)('$keyword shows all its forms', ({ keyword, forms }) => {
  for (const locale of ['en', 'ko'] as const) {
    const { file, position } = cursorIn(`FROM a\n${keyword} x|`)
    const labels = signatureHelpAt(file, position, locale)?.signatures.map(({ label }) => label)
    expect(labels).toEqual(forms.map(({ label }) => label[locale]))
  }
})

test.each([
  ['FROM --plat|form=x a', '--platform=platform'],
  ['FROM a|', 'image'],
  ['FROM a:|', ':tag'],
  ['FROM a:1 AS b|', 'AS name'],
  ['FROM a@sha|256:00', '@digest'],
  ['RUN --network=no|ne x', 'options'],
  ['RUN apt-get inst|all', 'command'],
  ['RUN ["a", "b|"]', '"argument"'],
  ['COPY --from=|x a b', 'options'],
  ['COPY a| b', 'source'],
  ['COPY a b| c', 'source'],
  ['COPY a b c|', 'destination'],
  ['COPY a |', 'destination'],
  ['COPY <<EOF /x|\nEOF', 'destination'],
  ['ENV A|', 'name'],
  ['ENV A=1|', 'value'],
  ['ENV A=1 B|', 'name'],
  ['ARG A=|', '=default'],
  ['EXPOSE 80/|', '/protocol'],
  ['USER 1|', 'user'],
  ['USER app:|', ':group'],
  ['WORKDIR /|', 'path'],
  ['HEALTHCHECK --inter|val=5s CMD x', 'options'],
  ['ONBUILD WORKDIR /|', 'path'],
] as const)('at %s stands %s', (line, parameter) => {
  expect(activeAt(`FROM a\n${line}`)).toBe(parameter)
})

test('the names are Korean in Korean', () => {
  expect(activeAt('FROM a\nCOPY a b|', 'ko')).toBe('대상')
})

test('a mount shows its keys', () => {
  expect(activeAt('FROM a\nRUN --mount=type=cache,target=/|x')).toBe('target')
  expect(activeAt('FROM a\nRUN --mount=type=secret,id=a,dst=|')).toBe('target')
  expect(activeAt('FROM a\nRUN --mount=type=ca|che')).toBeUndefined()
})

test.each(['RU|N x', 'RUN <<EOF\na|\nEOF', '# comm|ent', 'NONSENSE x|', '|'])(
  'there is nothing to show at %j',
  (line) => {
    const { file, position } = cursorIn(line)
    expect(signatureHelpAt(file, position, 'en')).toBeUndefined()
  },
)

function activeAt(marked: string, locale: Locale = 'en'): string | undefined {
  const { file, position } = cursorIn(marked)
  const help = signatureHelpAt(file, position, locale)
  const signature = help?.signatures[help.activeSignature ?? 0]
  const label = signature?.parameters?.[help?.activeParameter ?? 0]?.label
  return typeof label === 'string' ? label : undefined
}
