import { describe, expect, test } from 'vitest'
import { lensesIn } from '../../../server/src/features/code-lenses.ts'
import { hintsIn } from '../../../server/src/features/inlay-hints.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import { settingsWith } from './drawn.ts'

const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }

describe('hints', () => {
  test.each([
    ['ARG V=22\nFROM node:$V\n', 'ARG V=22\nFROM node:$V<= node:22>\n'],
    ['FROM node\n', 'FROM node\n'],
    ['FROM a AS b\nFROM c\n', 'FROM a AS b<0번 스테이지>\nFROM c<1번 스테이지>\n'],
    ['FROM scratch\nWORKDIR a\nWORKDIR b\n', 'FROM scratch\nWORKDIR a<= /a>\nWORKDIR b<= /a/b>\n'],
    ['FROM x\nWORKDIR /a/\nWORKDIR ../b\n', 'FROM x\nWORKDIR /a/\nWORKDIR ../b<= /b>\n'],
    ['FROM x\nWORKDIR a\n', 'FROM x\nWORKDIR a\n'],
    [
      'FROM x\nENV D=/d\nWORKDIR $D\nWORKDIR C:\\x\nWORKDIR y\n',
      'FROM x\nENV D=/d\nWORKDIR $D<= /d>\nWORKDIR C:\\x\nWORKDIR y\n',
    ],
  ])('%j reads %j', (text, expected) => {
    expect(hinted(text)).toBe(expected)
  })

  test('are those of the lines that the editor shows', () => {
    const file = parse('FROM a AS b\nRUN x\nFROM c\n')
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 6 } }
    expect(hintsIn(file, range, settingsWith(), 'en').map(({ label }) => label)).toEqual(['stage 1'])
  })
})

describe('lenses', () => {
  test('type the lines that build each named stage and run the image', () => {
    const file = parse('FROM a AS b\nFROM c\nFROM d\nEXPOSE 80 3000 53/udp 1-2\n')
    expect(linesFor(file, '/x/My App/Dockerfile')).toEqual([
      ['Build to This Stage', 'docker build --target b -t my-app:b .', '/x/My App'],
      ['Build', 'docker build -t my-app .', '/x/My App'],
      ['Run', 'docker run --rm -it -p 8080:80 -p 3000:3000 -p 8053:53/udp my-app', '/x/My App'],
    ])
  })

  test('name another file, and the build arguments of the settings', () => {
    const settings = settingsWith({ buildArguments: { A: 'b c' } })
    const [lens] = lensesIn(parse('FROM a\n'), '/x/web.Dockerfile', settings, 'ko')
    expect(lens?.command?.title).toBe('빌드')
    expect(lens?.command?.tooltip).toBe('docker build -f web.Dockerfile --build-arg "A=b c" -t x .')
  })
})

function linesFor(file: ReturnType<typeof parse>, path: string) {
  return lensesIn(file, path, settingsWith(), 'en').map(({ command }) => [
    command?.title,
    ...(command?.arguments ?? []),
  ])
}

function hinted(text: string): string {
  const file = parse(text)
  return hintsIn(file, everything, settingsWith(), 'ko')
    .map(({ position, label }) => ({ at: file.lines.offsetAt(position), label }))
    .sort((one, other) => other.at - one.at)
    .reduce((drawn, { at, label }) => `${drawn.slice(0, at)}<${label}>${drawn.slice(at)}`, text)
}
