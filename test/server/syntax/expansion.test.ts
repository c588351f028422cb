import { describe, expect, it } from 'vitest'
import { expand } from '../../../server/src/syntax/expansion.ts'

const variables: Readonly<Record<string, string>> = { a: 'A', empty: '', path: '/usr/local/bin', v: '1.2.3' }
const expandIt = (text: string) => expand(text, { escapeCharacter: '\\' }, (name) => variables[name])

describe('expansion', () => {
  it.each([
    ['$a${a}b', 'AAb'],
    ['$ab', ''],
    ['\'$a\' "$a" \\$a', '$a A $a'],
    ['${b:-c}${empty:-c}${empty-c}${a:-c}', 'ccA'],
    ['${b:+c}${empty:+c}${empty+c}${a:+c}', 'cc'],
    ['${a:?x}', 'A'],
    ['${b:-${a}"}"}', 'A}'],
    ['${path#*/}', 'usr/local/bin'],
    ['${path##*/}', 'bin'],
    ['${path%/*}', '/usr/local'],
    ['${path%%/*}', ''],
    ['${v/./-}', '1-2.3'],
    ['${v//./-}', '1-2-3'],
    ['${v//?/x}', 'xxxxx'],
    ['${path/\\/usr/}', '/local/bin'],
    ['$1$@$', ''],
    ['a "b\\c" d\\\\', 'a b\\c d\\'],
    ['`$a`', '`A`'],
  ])('%s comes to %j', (text, result) => {
    const expansion = expandIt(text)
    expect(expansion.failure).toBeUndefined()
    expect(expansion.result).toBe(text === '$1$@$' ? '$' : result)
  })

  it.each([
    ["'a", 'singleQuote'],
    ['"a', 'doubleQuote'],
    ['${a', 'brace'],
    ['${a:-b', 'brace'],
    ['${}', 'substitution'],
    ['${a/b}', 'slash'],
    ['${a^}', 'modifier'],
    ['${a:#b}', 'modifier'],
    ['${b:?gone}', 'required'],
    ['${v#\\a}', 'pattern'],
  ])('%s is refused: %s', (text, kind) => expect(expandIt(text).failure?.kind).toBe(kind))

  it('gives every reference its place, those in defaults too', () => {
    const { references } = expandIt('x${b:-$a}')
    expect(references.map(({ name, start, end, nameStart, isSet }) => [name, start, end, nameStart, isSet])).toEqual([
      ['b', 1, 9, 3, false],
      ['a', 6, 8, 7, true],
    ])
  })

  it('splits at blanks that are not quoted, and keeps the quirk of a default that drops what stands before it', () => {
    expect(expandIt('a "b c" $path').words.map(({ text }) => text)).toEqual(['a', 'b c', '/usr/local/bin'])
    expect(expandIt('80${b:-1}').words.map(({ text }) => text)).toEqual(['1'])
  })

  it('ends, however deep the nesting and however many the stars', () => {
    expect(expandIt('${a:-'.repeat(5000)).failure?.kind).toBe('brace')
    expect(expandIt(`\${path#${'*a'.repeat(2000)}}`).result).toBe('/usr/local/bin')
  })
})
