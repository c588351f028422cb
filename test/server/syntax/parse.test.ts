import { describe, expect, it } from 'vitest'
import { dump } from '../../../server/src/syntax/dump.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import type { Span } from '../../../server/src/syntax/span.ts'
import type { Instruction } from '../../../server/src/syntax/tree.ts'

describe('directives', () => {
  it('end at the first line that is none, are named in any case, and escape takes effect', () => {
    const file = parse('# Escape = `\n# syntax=a/dockerfile:1\n\n# check=skip=all\nRUN a `\n b\n')
    expect(file.directives.map(({ name, value }) => [name, value])).toEqual([
      ['escape', '`'],
      ['syntax', 'a/dockerfile:1'],
    ])
    expect(dump(file)).toBe('(run "a  b")\n')
  })

  it('below #! are read for syntax and check, not for escape', () => {
    const file = parse('#!/usr/bin/docker\n# syntax=a\n# escape=`\nRUN a \\\n b\n')
    expect(file.directives.map(({ name, isRead }) => [name, isRead])).toEqual([
      ['syntax', true],
      ['escape', false],
    ])
    expect(dump(file)).toBe('(run "a  b")\n')
  })

  it('name a syntax in other languages, too', () => {
    expect(parse('// syntax=a\n// x\n').directives.map(({ value }) => value)).toEqual(['a'])
    expect(parse('{\n "syntax": "b", "x": 1\n}').directives.map(({ value }) => value)).toEqual(['b'])
  })
})

describe('lines', () => {
  it('go on behind the escape character, blanks after it or not, unless it is escaped', () => {
    expect(dump(parse('RUN a \\  \n  b\nENV C trailing\\\\\nUSER x\n'))).toBe(
      '(run "a   b")\n(env "C" "trailing\\\\\\\\" "")\n(user "x")\n',
    )
  })

  it('skip comments and empty lines inside, and keep where they are', () => {
    const text = 'RUN a \\\n  # why\n\n  && b\n'
    const [run] = parse(text).instructions
    expect(run?.words.map((word) => word.text)).toEqual(['a   && b'])
    expect(run?.commentsInside.map((comment) => comment.text)).toEqual(['why'])
    expect(run?.emptyLines.map((span) => at(text, span))).toEqual([''])
  })

  it('may end with returns, and the file may start with a byte order mark', () => {
    const text = '\ufeff# escape=`\r\nFROM a\r\nRUN b `\r\n  c\r\n'
    const file = parse(text)
    expect(dump(file)).toBe('(from "a")\n(run "b   c")\n')
    expect(at(text, file.instructions[1]?.words[0]?.range)).toBe('b `\r\n  c')
    expect(file.lines.positionAt(text.lastIndexOf('c'))).toEqual({ line: 3, character: 2 })
  })

  it('count positions in UTF-16 units', () => {
    const file = parse('FROM a\nLABEL 이름="😀" b=c\n')
    const [, second] = file.instructions[1]?.pairs ?? []
    expect(file.lines.rangeOf(second?.range ?? { start: 0, end: 0 })).toEqual({
      start: { line: 1, character: 14 },
      end: { line: 1, character: 17 },
    })
  })
})

describe('arguments', () => {
  it('have their exact places, over continuations and in JSON', () => {
    const text = 'COPY --chown=1:2 \\\n  a \\\n  b /c/\nCMD [ "x y" , "\\u0041" ]\n'
    const [copy, command] = parse(text).instructions
    expect(copy?.words.map(({ range }) => at(text, range))).toEqual(['a', 'b', '/c/'])
    expect(copy?.flags.map(({ valueRange }) => at(text, valueRange))).toEqual(['1:2'])
    expect(command?.words.map(({ text, range }) => [text, range.start])).toEqual([
      ['x y', text.indexOf('"x')],
      ['A', text.indexOf('"\\u')],
    ])
  })

  it('of flags lose their quotes, and -- ends the flags', () => {
    const [run] = parse('RUN --mount="type=cache",target=\\/x -- --odd\n').instructions
    expect(run?.flags.map(({ name, value }) => [name, value])).toEqual([['mount', 'type=cache,target=/x']])
    expect(run?.words.map(({ text }) => text)).toEqual(['--odd'])
  })

  it('of ENV, LABEL and ARG are pairs', () => {
    const pairs = (text: string) =>
      parse(text).instructions[0]?.pairs.map(({ name, value }) => [name.text, value?.text])
    expect(pairs('ENV a=b c="d e" f=g\\ h\n')).toEqual([
      ['a', 'b'],
      ['c', '"d e"'],
      ['f', 'g\\ h'],
    ])
    expect(pairs('LABEL a  b=c d\n')).toEqual([['a', 'b=c d']])
    expect(pairs('ARG a b=\n')).toEqual([
      ['a', undefined],
      ['b', ''],
    ])
  })

  it('behind ONBUILD are an instruction of their own', () => {
    const [onbuild] = parse('ONBUILD COPY --from=a b c\n').instructions
    expect(onbuild?.trigger?.keyword).toBe('COPY')
    expect(onbuild?.trigger?.words.map(({ range }) => range.start)).toEqual([22, 24])
  })
})

describe('heredocs', () => {
  it.each<[string, string, string[]]>([
    ['RUN <<EOF\na\nEOF\n', 'plain', ['a\n']],
    ['RUN <<-EOF\n\ta\n\tEOF\n', 'with tabs', ['\ta\n']],
    ['RUN << EOF cat\na\nEOF\n', 'with a blank', ['a\n']],
    ['RUN cat <<- EOF > /x\n\ta\n\tEOF\n', 'with tabs and a blank', ['\ta\n']],
    ['RUN << -EOF\na\n-EOF\n', 'named -EOF', ['a\n']],
    ["RUN <<'one two'\na\none two\n", 'quoted with a blank', ['a\n']],
    ['RUN cat 3<<A <<B > /x\na\nA\nb\nB\n', 'two on a line, with redirections', ['a\n', 'b\n']],
    ['RUN a \\\n <<EOF\nb\nEOF\n', 'behind a continuation', ['b\n']],
    ['COPY <<A <<"B" /c/\n# a \\\nA\nB\n', 'of COPY, raw and empty', ['# a \\\n', '']],
    ['ONBUILD RUN <<EOF\na\nEOF\n', 'behind ONBUILD', ['a\n']],
  ])('%j: %s', (text, _, bodies) => {
    const [instruction, ...others] = parse(text).instructions
    expect(others).toEqual([])
    expect(instruction?.heredocs.map(({ body }) => at(text, body))).toEqual(bodies)
    expect(instruction?.problems).toEqual([])
  })

  it.each(['RUN echo <<<EOF\n', 'CMD cat <<EOF\n', 'RUN ["<<EOF"]\n', 'RUN a<<EOF\n', 'RUN echo "<<EOF"\n'])(
    '%j opens none',
    (text) => expect(parse(text).instructions.flatMap(({ heredocs }) => heredocs)).toEqual([]),
  )

  it('say whether variables are put in', () => {
    const isExpanded = (text: string) => parse(text).instructions[0]?.heredocs[0]?.isExpanded
    expect(isExpanded('COPY <<A b\nA\n')).toBe(true)
    expect(isExpanded('COPY <<"A" b\nA\n')).toBe(false)
  })

  it('that nothing ends take the rest', () => {
    const [run] = parse('RUN <<EOF\na\nUSER b\n').instructions
    expect(run?.problems.map(({ kind, about }) => [kind, about])).toEqual([['unterminatedHeredoc', 'EOF']])
  })
})

describe('comments', () => {
  it('belong to the instruction below, unless an empty one stands between', () => {
    const above = (text: string) =>
      parse(text)
        .instructions.at(-1)
        ?.commentsAbove.map((comment) => comment.text)
    expect(above('FROM a\n# one\n\n# two\nRUN b\n')).toEqual(['one', 'two'])
    expect(above('FROM a\n# one\n#\n# two\nRUN b\n')).toEqual(['two'])
  })
})

describe('the dump', () => {
  it('is empty where BuildKit refuses the file', () => {
    for (const text of ['', '# a\n', 'ENV a\n', 'CMD ["a", ["b"]]\n', '# escape=x\nFROM a\n'])
      expect(dump(parse(text))).toBe('')
  })

  it('has flags byte by byte, as BuildKit reads them', () => {
    expect(dump(parse('COPY --chown=é a b\n'))).toBe('(copy ["--chown=Ã©"] "a" "b")\n')
    expect(dump(parse('HEALTHCHECK CMD \u00a0x\n'))).toBe('(healthcheck "CMD" "\\u00a0x")\n')
  })

  it('quotes as Go does', () => {
    expect(dump(parse('RUN a\tb\u00a0"c" 한\u0001\nFOO bar\nONBUILD RUN x\n'))).toBe(
      '(run "a\\tb\\u00a0\\"c\\" 한\\x01")\n(foo "")\n(onbuild (run "x"))\n',
    )
  })
})

function at(text: string, span: Span | Instruction['range'] | undefined): string | undefined {
  return span && text.slice(span.start, span.end)
}
