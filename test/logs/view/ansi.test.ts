import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainStyle, spansOf } from '../../../src/logs/view/ansi.ts'

describe('a line of a terminal', () => {
  it('has its colours and weights as classes', () => {
    expect(spans('\u001b[31mred\u001b[0m plain \u001b[1;32mbold green\u001b[22m green')).toEqual([
      ['red', 'a-r'],
      [' plain ', ''],
      ['bold green', 'a-g a-bold'],
      [' green', 'a-g'],
    ])
  })

  it.each([
    ['bright colours', '\u001b[91mx', 'a-r'],
    ['the sixteen of 256', '\u001b[38;5;12mx', 'a-b'],
    ['others of 256 as plain', '\u001b[38;5;200mx', ''],
    ['16 million as plain', '\u001b[38;2;255;0;0mx', ''],
    ['what comes after them', '\u001b[38;2;255;0;0;1mx', 'a-bold'],
    ['dim', '\u001b[2mx', 'a-k'],
    ['italic and underline', '\u001b[3;4mx', 'a-italic a-underline'],
    ['an empty reset', '\u001b[31m\u001b[mx', ''],
    ['backgrounds as nothing', '\u001b[41mx', ''],
  ])('knows %s', (_, line, look) => {
    expect(spans(line)).toEqual([['x', look]])
  })

  it('hands its look on to the next line', () => {
    const { style } = spansOf('\u001b[31mred', plainStyle)
    expect(spansOf('still', style).spans).toEqual([{ text: 'still', look: 'a-r' }])
  })

  it.each([
    ['a link', '\u001b]8;;https://evil.example\u001b\\text\u001b]8;;\u001b\\', 'text'],
    ['a title', '\u001b]0;title\u0007text', 'text'],
    ['a link that never ends', 'text\u001b]8;;https://evil.example', 'text'],
    ['moves of the cursor', '\u001b[2J\u001b[10;20Htext\u001b[K', 'text'],
    ['a request for an answer', '\u001b[6n\u001bP$q\u001b\\text', 'text'],
    ['bells and nulls', 't\u0007e\u0000x\u0008t', 'text'],
    ['reordering', 't\u202Eext\u2069', 'text'],
    ['what was overwritten', 'loading 10%\rloading 99%\rtext', 'text'],
    ['the end of a Windows line', 'text\r', 'text'],
  ])('drops %s', (_, line, text) => {
    expect(spans(line)).toEqual([[text, '']])
  })

  it('keeps tabs, markup and every other letter', () => {
    expect(spans('\t<b>굵게</b> 😀')).toEqual([['\t<b>굵게</b> 😀', '']])
  })

  it('never lets a control character through, whatever comes', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('\u001b', '[', ']', ';', '3', '1', 'm', '\u0007', '\\', 'a', '\u009b'),
    })
    fc.assert(
      fc.property(nasty, (line) => {
        for (const { text } of spansOf(line, plainStyle).spans) expect(text).not.toMatch(/\p{Cc}/u)
      }),
    )
  })

  it('takes a megabyte of halves of escapes in its stride', () => {
    const [only, ...others] = spans(`${'\u001b['.repeat(500_000)}mtext`)
    expect(only?.[0] === 'text' && others.length === 0).toBe(true)
  })
})

function spans(line: string): readonly (readonly [string, string])[] {
  return spansOf(line, plainStyle).spans.map(({ text, look }) => [text, look])
}
