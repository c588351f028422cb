import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { TextEdit } from 'vscode-languageserver'
import { formatted, formattedAt, formattedIn, type Style } from '../../../server/src/features/formatting.ts'
import { applied } from '../../../server/src/mend.ts'
import type { ShellWord } from '../../../server/src/shell/command.ts'
import { shellIn } from '../../../server/src/shell/script.ts'
import { dump } from '../../../server/src/syntax/dump.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import type { Dockerfile, Instruction } from '../../../server/src/syntax/tree.ts'
import { dockerfile } from '../dockerfiles.ts'
import { cursorIn } from './cursor.ts'

// Some thousand files take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const style: Style = { options: { insertSpaces: true, tabSize: 4 }, keywordCase: 'majority' }

describe('a formatted file', () => {
  test.each([
    ['FROM   a   AS  b\n', 'FROM a AS b\n', 'one blank between words'],
    ['  FROM a\n\tRUN x\n', 'FROM a\nRUN x\n', 'no blanks before instructions'],
    ['FROM a  \nRUN x\t\n', 'FROM a\nRUN x\n', 'no blanks at line ends'],
    ['FROM a\n\n\n\n\nRUN x\n', 'FROM a\n\n\nRUN x\n', 'at most two empty lines'],
    ['FROM a\nrun x\nRUN y\n', 'FROM a\nRUN x\nRUN y\n', 'keywords in the case of the most'],
    ['from a as b\nrun x\nRUN y\n', 'from a as b\nrun x\nrun y\n', 'small letters where most are small'],
    ['FROM a as b\nONBUILD run x\n', 'FROM a AS b\nONBUILD RUN x\n', 'AS and what ONBUILD holds'],
    ['FROM a\nCMD [ "x","y" ,"z" ]\n', 'FROM a\nCMD ["x", "y", "z"]\n', 'arrays with a blank behind each comma'],
    ['FROM a\nENV  A=1   B="2  3"\n', 'FROM a\nENV A=1 B="2  3"\n', 'strings as they are'],
    [
      'FROM a\nRUN   --mount=type=cache,target=/x   a  b\n',
      'FROM a\nRUN --mount=type=cache,target=/x a  b\n',
      'shell text within a line as it is',
    ],
    ['FROM a\n  # why\nRUN x\n', 'FROM a\n# why\nRUN x\n', 'comments without indentation'],
    [
      'FROM a\n  # check=skip=all\nRUN x\n',
      'FROM a\n  # check=skip=all\nRUN x\n',
      'no comment that becomes a directive',
    ],
    ['\n  # escape=`\nFROM a\n', '\n  # escape=`\nFROM a\n', 'the top as it is'],
  ])('%j becomes %j: %s', (text, expected) => {
    expect(tidy(text)).toBe(expected)
  })

  test.each([
    ['RUN a &&\\\nb', 'RUN a && \\\n    b', 'a blank before the sign'],
    ['RUN a \\   \n && b', 'RUN a \\\n    && b', 'nothing behind the sign'],
    [
      'RUN a \\\n && b -y \\\n c \\\n && d',
      'RUN a \\\n    && b -y \\\n        c \\\n    && d',
      'arguments of a command below it',
    ],
    [
      'RUN a -y \\\n c \\\n d && \\\n e',
      'RUN a -y \\\n    c \\\n    d && \\\n    e',
      'arguments of a command of the first line',
    ],
    [
      'RUN if x; then \\\ny; \\\nelse \\\nz; \\\nfi',
      'RUN if x; then \\\n        y; \\\n    else \\\n        z; \\\n    fi',
      'blocks',
    ],
    ['RUN a \\\n# why\n b', 'RUN a \\\n    # why\n    b', 'comments as far in as the line below'],
    ['ENV A=1 \\\n B=2 \\\n    C=3', 'ENV A=1 \\\n    B=2 \\\n    C=3', 'pairs'],
    ['COPY a \\\n b \\\n  /c/', 'COPY a \\\n    b \\\n    /c/', 'words'],
    ['CMD [ \\\n"a", \\\n  "b" \\\n]', 'CMD [ \\\n    "a", \\\n    "b" \\\n]', 'arrays'],
    ['RUN echo "a \\\n b"', 'RUN echo "a \\\n b"', 'strings as they are'],
    ['RUN ab\\\ncd', 'RUN ab\\\ncd', 'a word in two pieces as it is'],
    ['RUN a # b \\\n  c', 'RUN a # b \\\n  c', 'a comment of the shell as it is'],
    ['RUN <<EOF\n a\n  b  \nEOF', 'RUN <<EOF\n a\n  b  \nEOF', 'heredocs as they are'],
    ['RUN a " \\\n b', 'RUN a " \\\n b', 'broken scripts as they are'],
    ['RUN case x in \\\n a) b;; \\\n esac', 'RUN case x in \\\n a) b;; \\\n esac', 'what we cannot lay out as it is'],
    [
      'SHELL ["pwsh", "-c"]\nRUN a \\\n b',
      'SHELL ["pwsh", "-c"]\nRUN a \\\n b',
      'what no shell of ours reads as it is',
    ],
    [
      'RUN a \\\n  && b\nRUN c \\\n  && d\nRUN e \\\n && f',
      'RUN a \\\n  && b\nRUN c \\\n  && d\nRUN e \\\n  && f',
      'the indentation that the file has',
    ],
    ['RUN a \\\r\n && b\r\n', 'RUN a \\\r\n    && b\r\n', 'line ends as they are'],
  ])('%j becomes %j: %s', (text, expected) => {
    expect(tidy(`FROM a\n${text}`)).toBe(`FROM a\n${expected}`)
  })

  test('has its keywords as the setting says', () => {
    const text = 'FROM a\nrun x\nRUN y\n'
    expect(tidy(text, { ...style, keywordCase: 'lower' })).toBe('from a\nrun x\nrun y\n')
    expect(tidy(text, { ...style, keywordCase: 'upper' })).toBe('FROM a\nRUN x\nRUN y\n')
    expect(tidy(text, { ...style, keywordCase: 'keep' })).toBe(text)
  })

  test('ends as the editor wants it', () => {
    const options = { ...style.options, insertFinalNewline: true, trimFinalNewlines: true }
    expect(tidy('FROM a', { ...style, options })).toBe('FROM a\n')
    expect(tidy('FROM a\n\n\n', { ...style, options })).toBe('FROM a\n')
    expect(tidy('FROM a\nRUN <<EOF\nx', { ...style, options })).toBe('FROM a\nRUN <<EOF\nx')
  })

  test('means the same, and stays as it is when formatted again', () => {
    fc.assert(
      fc.property(dockerfile, (text) => {
        const before = parse(text)
        const after = parse(tidy(text))
        expect(meaningOf(after)).toEqual(meaningOf(before))
        expect(withoutBlanks(after.text)).toBe(withoutBlanks(text))
        expect(tidy(after.text)).toBe(after.text)
      }),
      { numRuns: 1500 },
    )
  })

  test('runs the same commands, wherever the lines are cut', () => {
    const bits = [
      'a',
      '-b',
      '"c d"',
      "'e",
      'f"',
      '&&',
      '||',
      '|',
      ';',
      '&',
      '>',
      '2>&1',
      '<',
      '$(',
      ')',
      '{',
      '}',
      '`g`',
    ]
    const words = [
      'if',
      'then',
      'else',
      'fi',
      'for',
      'in',
      'do',
      'done',
      'case',
      'esac',
      '# h',
      '$I',
      '${J:-k}',
      'L=m',
      '[',
    ]
    const joints = ['', ' ', '  ', ' \\\n', '\\\n', '\\\n  ', ' \\  \n\t', ' \\\n # n\n  ']
    const script = fc
      .array(fc.tuple(fc.constantFrom(...bits, ...words), fc.constantFrom(...joints)), { maxLength: 14 })
      .map((parts) => `FROM a\nRUN x ${parts.flat().join('')}\nUSER b\n`)
    fc.assert(
      fc.property(script, (text) => {
        const after = parse(tidy(text))
        expect(meaningOf(after)).toEqual(meaningOf(parse(text)))
        expect(tidy(after.text)).toBe(after.text)
      }),
      { numRuns: 3000 },
    )
  })
})

test('only whole lines of a range are formatted', () => {
  const file = parse('FROM  a\nRUN  x\nRUN  y\n')
  const range = { start: { line: 1, character: 2 }, end: { line: 2, character: 0 } }
  expect(appliedTo(file, formattedIn(file, range, style))).toBe('FROM  a\nRUN x\nRUN  y\n')
})

describe('after Enter', () => {
  test.each([
    ['FROM a\nRUN x \\\n|', 'FROM a\nRUN x \\\n    '],
    ['FROM a\nRUN x \\\n  && y \\\n|', 'FROM a\nRUN x \\\n  && y \\\n  '],
    ['FROM a\n|', 'FROM a\n'],
    ['FROM a\nRUN <<EOF\nx \\\n|\nEOF', 'FROM a\nRUN <<EOF\nx \\\n\nEOF'],
    ['FROM a\nRUN x \\\n|\nRUN y', 'FROM a\nRUN x \\\n    \nRUN y'],
  ])('%j is indented', (marked, expected) => {
    const { file, position } = cursorIn(marked)
    expect(appliedTo(file, formattedAt(file, position, style))).toBe(expected)
  })
})

function tidy(text: string, chosen: Style = style): string {
  const file = parse(text)
  return appliedTo(file, formatted(file, chosen))
}

function appliedTo(file: Dockerfile, edits: readonly TextEdit[]): string {
  const offsetAt = file.lines.offsetAt
  return applied(
    file.text,
    edits.map(({ range, newText }) => ({
      range: { start: offsetAt(range.start), end: offsetAt(range.end) },
      text: newText,
    })),
  )
}

/** The tree without places, and what the shell makes of it; blanks in shell text may differ. */
function meaningOf(file: Dockerfile) {
  return {
    refused: dump(file) === '',
    directives: file.directives.map(({ name, value, isRead }) => ({ name, value, isRead })),
    instructions: file.instructions.map((instruction) => meaningOfInstruction(file, instruction)),
  }
}

function meaningOfInstruction(file: Dockerfile, holder: Instruction): object {
  const { keyword, flags, words, pairs, form, trigger, heredocs } = holder
  const instruction = trigger ?? holder
  const isShell = form === 'text' && ['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'].includes(keyword)
  // The commands in `$(...)` are compared by themselves.
  const word = ({ text, isComputed }: ShellWord) => (isComputed ? withoutBlanks(text) : text)
  return {
    keyword,
    form,
    flags: flags.map(({ name, value }) => ({ name, value })),
    words: isShell ? [] : words.map(({ text }) => (text.toLowerCase() === 'as' ? 'AS' : text)),
    pairs: pairs.map(({ name, value }) => [name.text, value?.text]),
    bodies: heredocs.map(({ body, name }) => [name, file.text.slice(body.start, body.end)]),
    commands: isShell
      ? shellIn(file, instruction, holder).commands.map(({ name, arguments: given, assignments }) => ({
          name,
          given: given.map(word),
          assigned: assignments.map((one) => [one.name, one.value && word(one.value)]),
        }))
      : [],
    trigger: trigger && meaningOfInstruction(file, trigger),
  }
}

/** Nothing else than blanks, line ends and the case of letters ever changes. */
function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase()
}
