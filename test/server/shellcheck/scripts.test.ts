import { describe, expect, test } from 'vitest'
import { scriptsIn } from '../../../server/src/shellcheck/scripts.ts'
import { parse } from '../../../server/src/syntax/parse.ts'

describe('the shell text of a RUN', () => {
  test.each([
    ['RUN a \\\n  b', ['a   b']],
    ['RUN --mount=type=ssh a', ['a']],
    ['RUN <<EOF\na\nb\nEOF', ['a\nb\n']],
    ['RUN cat <<EOF > /x\na\nEOF', ['cat <<EOF > /x\na\nEOF']],
    ['ONBUILD RUN a', ['a']],
    ['RUN ["a", "b"]', []],
    ['CMD a', []],
    ['RUN <<EOF\n#!/usr/bin/env python3\nprint()\nEOF', []],
    ['SHELL ["powershell"]\nRUN a', []],
    ['SHELL ["/bin/zsh", "-c"]\nRUN a', []],
  ])('%j', (text, expected) => {
    expect(scriptsOf(text).map((script) => script.text)).toEqual(expected)
  })
})

test.each([
  ['RUN a', 'sh'],
  ['SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN a', 'bash'],
  ['SHELL ["/bin/ash", "-c"]\nRUN a', 'dash'],
  ['# hadolint shell=ksh\nRUN a', 'ksh'],
  ['RUN <<EOF\n#!/bin/bash\na\nEOF', 'bash'],
])('the shell of %j is %s', (text, dialect) => {
  expect(scriptsOf(text).map((script) => script.dialect)).toEqual([dialect])
})

test('variables of ARG and ENV are set for the shell, where it speaks of them', () => {
  const text = 'ARG version=1\nENV name=a other=b\nRUN echo $version $name\nRUN echo'
  expect(scriptsOf(text).map((script) => script.text)).toEqual(['export version=1 name=1\necho $version $name', 'echo'])
})

describe('a stretch of the script stands where it was written', () => {
  test.each([
    ['RUN cd /a', [1, 1, 1, 6], 'cd /a'],
    ['RUN a && \\\n  # why\n  cd /b', [1, 8, 1, 13], 'cd /b'],
    ['RUN echo 가 😀 $x', [1, 10, 1, 12], '$x'],
    ['ARG x\nRUN echo $x', [2, 6, 2, 8], '$x'],
    ['RUN <<EOF\na\n\tcd /b\nEOF', [2, 2, 2, 7], 'cd /b'],
    ['RUN a <<EOF && cd /b\nEOF', [1, 12, 1, 17], 'cd /b'],
    ['ONBUILD RUN cd /a', [1, 1, 1, 6], 'cd /a'],
  ])('%j', (text, [line = 0, column = 0, endLine = 0, endColumn = 0], expected) => {
    const file = parse(text)
    const span = scriptsIn(file)[0]?.spanOf({ line, column, endLine, endColumn })
    expect(span && file.text.slice(span.start, span.end)).toBe(expected)
  })

  test('the line in front stands nowhere', () => {
    const stretch = { line: 1, column: 8, endLine: 1, endColumn: 9 }
    expect(scriptsOf('ARG x\nRUN echo $x')[0]?.spanOf(stretch)).toBeUndefined()
  })
})

function scriptsOf(text: string) {
  return scriptsIn(parse(text))
}
