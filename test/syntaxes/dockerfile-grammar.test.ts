import { beforeAll, describe, expect, test } from 'vitest'
import type { IGrammar } from 'vscode-textmate'
import { instructions } from '../../server/src/knowledge/index.ts'
import { dockerfileGrammar, tokensOf } from './tokens.ts'

const keyword = 'keyword.other.special-method'
let grammar: IGrammar

beforeAll(async () => {
  grammar = await dockerfileGrammar()
})

test('every instruction is a keyword, in any case, also behind ONBUILD', () => {
  for (const { keyword: name } of instructions) {
    expect(lines(`${name} x`)[0]?.[0]).toBe(`${name} ${keyword}`)
    expect(lines(`  ${name.toLowerCase()} x`)[0]?.[0]).toBe(`${name.toLowerCase()} ${keyword}`)
    expect(lines(`ONBUILD ${name} x`)[0]?.slice(0, name === 'ONBUILD' ? 1 : 2)).toEqual(
      name === 'ONBUILD' ? [`ONBUILD ${keyword}`] : [`ONBUILD ${keyword}`, `${name} ${keyword}`],
    )
  }
})

test('every flag is a flag', () => {
  for (const { keyword: name, flags } of instructions) {
    for (const flag of flags) {
      const [, dashes, word] = lines(`${name} ${flag.name}=1 x`)[0] ?? []
      expect([dashes, word]).toEqual([
        '-- entity.other.attribute-name.flag',
        `${flag.name.slice(2)} entity.other.attribute-name.flag`,
      ])
    }
  }
})

describe('lines', () => {
  test('a base image with platform, tag with a variable, and a name', () => {
    expect(lines('FROM --platform=$BUILDPLATFORM nginx:1.27 AS web')[0]).toEqual([
      `FROM ${keyword}`,
      '-- entity.other.attribute-name.flag',
      'platform entity.other.attribute-name.flag',
      '= keyword.operator.assignment',
      '$ punctuation.definition.variable',
      'BUILDPLATFORM variable.other.normal',
      'nginx entity.name.type.image',
      ': punctuation.separator.tag',
      '1.27 constant.other.tag',
      `AS ${keyword}`,
      'web entity.name.section.stage',
    ])
  })

  test('a registry with a port and a digest', () => {
    expect(lines('FROM registry.io:5000/a/b@sha256:abcdef')[0]).toEqual([
      `FROM ${keyword}`,
      'registry.io:5000/a/b entity.name.type.image',
      '@ punctuation.separator.digest',
      'sha256:abcdef constant.other.digest',
    ])
  })

  test('a mount with its type, keys and values, and the command behind it', () => {
    expect(lines('RUN --mount=type=cache,target=/root/.npm,ro npm ci --quiet')[0]).toEqual([
      `RUN ${keyword}`,
      '-- entity.other.attribute-name.flag',
      'mount entity.other.attribute-name.flag',
      '= keyword.operator.assignment',
      'type variable.parameter.mount',
      '= keyword.operator.assignment',
      'cache constant.language.mount',
      ', punctuation.separator.mount',
      'target variable.parameter.mount',
      '= keyword.operator.assignment',
      '/root/.npm string.unquoted.mount',
      ', punctuation.separator.mount',
      'ro variable.parameter.mount',
      'npm entity.name.function.call',
      '--quiet constant.other.option',
    ])
  })

  test('the exec form', () => {
    expect(lines('CMD ["node", "a\\n"]')[0]).toEqual([
      `CMD ${keyword}`,
      '[ punctuation.definition.array.begin',
      '" string.quoted.double.json',
      'node string.quoted.double.json',
      '" string.quoted.double.json',
      ', punctuation.separator.array',
      '" string.quoted.double.json',
      'a string.quoted.double.json',
      '\\n constant.character.escape.json',
      '" string.quoted.double.json',
      '] punctuation.definition.array.end',
    ])
  })

  test('a shell test is not the exec form', () => {
    expect(lines('RUN [ "$x" = y ] && make')[0]).toEqual([
      `RUN ${keyword}`,
      '" string.quoted.double',
      '$ punctuation.definition.variable',
      'x variable.other.normal',
      '" string.quoted.double',
      '&& keyword.operator.shell',
      'make entity.name.function.call',
    ])
  })

  test('a variable with a modifier', () => {
    expect(lines('WORKDIR /${A:-b}/$C\\$D')[0]).toEqual([
      `WORKDIR ${keyword}`,
      '${ punctuation.definition.variable',
      'A variable.other.normal',
      ':- keyword.operator.expansion',
      '} punctuation.definition.variable',
      '$ punctuation.definition.variable',
      'C variable.other.normal',
      '\\$ constant.character.escape',
    ])
  })

  test('names and values of ENV', () => {
    expect(lines('ENV A=1 B="x $A"')[0]).toEqual([
      `ENV ${keyword}`,
      'A variable.other.readwrite',
      '= keyword.operator.assignment',
      'B variable.other.readwrite',
      '= keyword.operator.assignment',
      '" string.quoted.double',
      'x string.quoted.double',
      '$ punctuation.definition.variable',
      'A variable.other.normal',
      '" string.quoted.double',
    ])
  })

  test('ports with protocols', () => {
    expect(lines('EXPOSE 80/tcp 8000-8010')[0]).toEqual([
      `EXPOSE ${keyword}`,
      '80 constant.numeric.port',
      '/ punctuation.separator.protocol',
      'tcp constant.language.protocol',
      '8000-8010 constant.numeric.port',
    ])
  })

  test('the command of a health check', () => {
    expect(lines('HEALTHCHECK --retries=2 CMD curl -f localhost || exit 1')[0]?.slice(4)).toEqual([
      '2 string.unquoted.flag',
      `CMD ${keyword}`,
      'curl entity.name.function.call',
      '-f constant.other.option',
      '|| keyword.operator.shell',
      'exit entity.name.function.call',
    ])
  })

  test('an instruction that is continued over comments and empty lines', () => {
    expect(lines('RUN apt-get update \\\n # why\n\n && rm -rf /x')).toEqual([
      [`RUN ${keyword}`, 'apt-get entity.name.function.call', '\\ constant.character.escape.line-continuation'],
      ['# punctuation.definition.comment', 'why comment.line.number-sign'],
      [],
      ['&& keyword.operator.shell', 'rm entity.name.function.call', '-rf constant.other.option'],
    ])
  })

  test('a string that is continued', () => {
    expect(lines('RUN echo "a \\\n b" c')[1]).toEqual(['b string.quoted.double', '" string.quoted.double'])
  })
})

describe('directives', () => {
  test('stand at the top', () => {
    expect(lines('# syntax=docker/dockerfile:1\n#Check = skip=all')).toEqual([
      [
        '# punctuation.definition.directive',
        'syntax keyword.control.directive',
        '= keyword.operator.assignment',
        'docker/dockerfile:1 string.unquoted.directive',
      ],
      [
        '# punctuation.definition.directive',
        'Check keyword.control.directive',
        '= keyword.operator.assignment',
        'skip=all string.unquoted.directive',
      ],
    ])
  })

  test.each(['# a comment', '', 'FROM a', '# unknown=1'])('are comments below %j', (first) => {
    expect(lines(`${first}\n# syntax=x`)[1]).toEqual([
      '# punctuation.definition.comment',
      'syntax=x comment.line.number-sign',
    ])
  })

  test('a check above an instruction still shows', () => {
    expect(lines('FROM a\n# check=skip=X')[1]?.[1]).toBe('check keyword.control.directive')
  })

  test('with the backtick as the escape character, it continues lines and the backslash does not', () => {
    const [, , continued, next] = lines('# escape=`\nCOPY a C:\\\nRUN dir `\n  C:\\\nCMD x')
    expect(continued).toEqual([`RUN ${keyword}`, '` constant.character.escape.line-continuation'])
    expect(next).toEqual([])
    expect(lines('# escape=`\nCOPY a C:\\\nRUN dir')[2]).toEqual([`RUN ${keyword}`])
  })
})

describe('heredocs', () => {
  test('a script is shell, up to its end', () => {
    expect(lines('RUN <<EOF\nset "x"\nEOF\nCMD x').slice(0, 3)).toEqual([
      [`RUN ${keyword}`, '<< keyword.operator.heredoc', 'EOF constant.other.heredoc'],
      ['set word.source.shell', '" string.source.shell', 'x string.source.shell', '" string.source.shell'],
      ['EOF constant.other.heredoc'],
    ])
  })

  test.each([
    ['RUN <<EOF python3', 'source.python'],
    ['RUN --network=none <<-EOF /usr/bin/env node', 'source.js'],
    ['RUN <<EOF bash -ex', 'source.shell'],
    ['RUN <<"EOF"', 'source.shell'],
    ['RUN << EOF', 'source.shell'],
    ['RUN 3<<EOF', 'source.shell'],
  ])('%s is %s', (header, language) => {
    expect(lines(`${header}\nword\nEOF`)[1]).toEqual([`word word.${language}`])
  })

  test.each(['RUN cat <<EOF > /x', 'COPY <<EOF /x', 'ADD <<-EOF /x', 'ONBUILD COPY <<EOF /x', 'RUN a \\\n <<EOF cat'])(
    'behind %s the body is text with variables',
    (header) => {
      const body = lines(`${header}\nhi $A\nEOF\nCMD x`).slice(-3)
      expect(body[0]).toEqual([
        'hi string.unquoted.heredoc',
        '$ punctuation.definition.variable',
        'A variable.other.normal',
      ])
      expect(body[1]).toEqual(['EOF constant.other.heredoc'])
    },
  )

  test.each(['"EOF"', "'EOF'", "'one two'"])('%s keeps variables as they are', (name) => {
    expect(lines(`COPY <<${name} /x\nhi $A`)[1]).toEqual(['hi $A string.unquoted.heredoc'])
  })

  test('of two heredocs in a line, the last one ends the text', () => {
    const [, first, middle, second, end, after] = lines('RUN <<A cat >a && <<B cat >b\none\nA\ntwo\nB\nCMD x')
    expect([first, middle, second]).toEqual(['one', 'A', 'two'].map((word) => [`${word} string.unquoted.heredoc`]))
    expect(end).toEqual(['B constant.other.heredoc'])
    expect(after?.[0]).toBe(`CMD ${keyword}`)
  })

  test('three < are no heredoc', () => {
    expect(lines('RUN cat <<< "x"\nCMD x')[1]?.[0]).toBe(`CMD ${keyword}`)
  })
})

test.each([
  'RUN echo "unclosed',
  "RUN echo 'unclosed",
  'RUN echo "$(unclosed "',
  'RUN echo ${unclosed',
  'RUN echo `unclosed',
  'RUN (unclosed',
  'CMD ["unclosed',
  'CMD ["a", "b"',
  'CMD ["a",',
  'ENV A="unclosed',
  'ENV A=${B:-"x',
  'LABEL "unclosed=x',
  'COPY --from="unclosed a b',
  'RUN --mount=type=cache,target="unclosed',
  'FROM ${unclosed',
  'NONSENSE "unclosed',
  '"unclosed',
  'RUN <<EOF\necho "unclosed\nEOF',
  "RUN <<EOF python3\n'''\n\"\nEOF",
  'COPY <<EOF /x\n${unclosed\nEOF',
  'RUN echo \\\\',
])('the line behind %j is as if it stood alone', (broken) => {
  expect(lines(`${broken}\nEXPOSE 80/tcp`).at(-1)).toEqual(lines('EXPOSE 80/tcp')[0])
})

function lines(text: string): string[][] {
  return tokensOf(grammar, text)
}
