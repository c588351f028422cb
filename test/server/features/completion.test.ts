import { describe, expect, test } from 'vitest'
import type { CompletionItem } from 'vscode-languageserver'
import { completionAt } from '../../../server/src/features/completion.ts'
import { documentationOf } from '../../../server/src/features/documentation.ts'
import { flagNamed, instructions, mountTypeNamed } from '../../../server/src/knowledge/index.ts'
import { cursorIn } from './cursor.ts'

describe('keywords', () => {
  test('every instruction is offered in every form, FROM and ARG first in an empty file', () => {
    const items = at('|')
    expect(new Set(labels(items))).toEqual(new Set(instructions.map(({ keyword }) => keyword)))
    expect(labels(items).slice(0, 3)).toEqual(['FROM', 'FROM', 'ARG'])
    expect(items.filter(({ label }) => label === 'CMD').map(({ labelDetails }) => labelDetails?.detail)).toEqual([
      ' ["program", "argument", ...]',
      ' ["argument", ...]',
      ' command argument ...',
    ])
  })

  test('below FROM, RUN comes before ARG', () => {
    const offered = labels(at('FROM a\n|'))
    expect(offered.indexOf('RUN')).toBeLessThan(offered.indexOf('ARG'))
  })

  test('the part that is there already is replaced', () => {
    expect(applied('FROM a\nWOR|', 'WORKDIR')).toBe('FROM a\nWORKDIR ${1:/app}')
    expect(applied('FROM a\nW|OR /x', 'WORKDIR')).toBe('FROM a\nWORKDIR /x')
  })

  test('a file in lower case is continued in lower case', () => {
    expect(applied('from a\nrun b\n|', 'copy')).toBe('from a\nrun b\ncopy ${1:source} ${2:destination}')
  })

  test('behind ONBUILD only what may stand there', () => {
    const offered = labels(at('FROM a\nONBUILD |'))
    expect(offered).toContain('COPY')
    expect(offered).not.toContain('FROM')
    expect(offered).not.toContain('ONBUILD')
    expect(labels(at('FROM a\nONBUILD CO|'))).toEqual(offered)
  })

  test('MAINTAINER is last, and struck out', () => {
    expect(at('FROM a\n|').at(-1)).toMatchObject({ label: 'MAINTAINER', tags: [1] })
  })

  test('without snippets the placeholders are plain words', () => {
    const { file, position } = cursorIn('FROM a\nUS|')
    const item = completionAt(file, position, { locale: 'en', withSnippets: false }).find(
      ({ label }) => label === 'USER',
    )
    expect(item).toMatchObject({ insertTextFormat: 1, textEdit: { newText: 'USER user' } })
  })

  test.each(['RUN a \\\n|', 'RUN <<EOF\n|\nEOF', 'RUN <<EOF\nRU|\nEOF'])('not inside of an instruction: %j', (line) => {
    expect(labels(at(`FROM a\n${line}`))).not.toContain('WORKDIR')
  })
})

describe('flags', () => {
  test.each(instructions.filter(({ flags }) => flags.length > 0))('all flags of $keyword', ({ keyword, flags }) => {
    const offered = labels(at(`FROM a\n${keyword} -|`))
    for (const flag of flags)
      expect(
        offered.some((label) => label.startsWith(flag.name)),
        flag.name,
      ).toBe(true)
    expect(labels(at(`FROM a\n${keyword} |`))).toEqual(expect.arrayContaining(offered))
    expect(labels(at(`FROM a\n${keyword} -- -|`))).toEqual([])
  })

  test('a flag that is there is not offered again, but for those that may be repeated', () => {
    const offered = labels(at('FROM a\nCOPY --chown=1 --exclude=x -|'))
    expect(offered).not.toContain('--chown')
    expect(offered).toContain('--exclude')
  })

  test('a flag keeps the value that it has', () => {
    expect(applied('FROM a\nCOPY --fr|=b c d', '--from')).toBe('FROM a\nCOPY --from=b c d')
  })

  test('behind an argument there are no flags', () => {
    expect(labels(at('FROM a\nCOPY a -|'))).toEqual([])
  })

  test('the values of a flag', () => {
    expect(labels(at('FROM a\nRUN --network=|'))).toEqual(['default', 'none', 'host'])
    expect(labels(at('FROM a\nCOPY --link=| a b'))).toEqual(['true', 'false'])
    expect(labels(at('FROM --platform=| a'))).toContain('linux/arm64')
    expect(applied('FROM --platform=li|nux/x a', '$BUILDPLATFORM')).toBe('FROM --platform=\\$BUILDPLATFORM a')
  })
})

describe('mounts', () => {
  test('types, as a flag and as a value', () => {
    expect(labels(at('FROM a\nRUN --m|'))).toContain('--mount=type=cache')
    expect(labels(at('FROM a\nRUN --mount=type=|'))).toEqual(['cache', 'bind', 'secret', 'ssh', 'tmpfs'])
    expect(labels(at('FROM a\nRUN --mount=|'))).toContain('type=secret')
  })

  test('the keys of the type that are not there yet, by whichever name', () => {
    const offered = labels(at('FROM a\nRUN --mount=type=cache,dst=/x,|'))
    expect(offered).toContain('sharing')
    expect(offered).not.toContain('target')
    expect(offered).not.toContain('env')
  })

  test('a key comes with its =, one that may stand alone without', () => {
    expect(applied('FROM a\nRUN --mount=type=secret,e| x', 'env')).toBe('FROM a\nRUN --mount=type=secret,env= x')
    expect(applied('FROM a\nRUN --mount=type=secret,r| x', 'required')).toBe(
      'FROM a\nRUN --mount=type=secret,required x',
    )
    expect(applied('FROM a\nRUN --mount=type=secret,|=a x', 'id')).toBe('FROM a\nRUN --mount=type=secret,id=a x')
  })

  test('the values of a key', () => {
    expect(labels(at('FROM a\nRUN --mount=type=cache,sharing=|'))).toEqual(['shared', 'private', 'locked'])
    expect(labels(at('FROM a AS build\nFROM b\nRUN --mount=from=|'))).toEqual(['build'])
  })

  test('behind ONBUILD, too', () => {
    expect(labels(at('FROM a\nONBUILD RUN --mount=type=|'))).toContain('cache')
  })
})

describe('stages', () => {
  const file = 'FROM a AS one\nFROM b AS two\nFROM c AS three\n'

  test('COPY --from takes the stages before its own, the nearest first', () => {
    expect(labels(at(`${file}COPY --from=| a b`))).toEqual(['two', 'one'])
  })

  test('FROM takes all before it, or scratch', () => {
    expect(labels(at(`${file}FROM |`))).toEqual(expect.arrayContaining(['three', 'two', 'one', 'scratch']))
    expect(labels(at(`${file}FROM t|`)).slice(0, 3)).toEqual(['three', 'two', 'one'])
  })

  test('behind the image comes AS, and behind AS a name of one’s own', () => {
    expect(applied('FROM a |', 'AS')).toBe('FROM a AS ${1:name}')
    expect(labels(at('FROM a AS |'))).toEqual([])
  })
})

describe('variables', () => {
  test('those that are declared above in the stage, the latest first', () => {
    expect(labels(at('FROM a\nARG A=1\nENV B=2\nRUN echo $|\nENV C=3'))).toEqual(['B', 'A'])
  })

  test('those of the stage that it is built on, but not those of others', () => {
    expect(labels(at('FROM a AS base\nENV A=1\nFROM x\nENV X=1\nFROM base\nWORKDIR /$|'))).toEqual(['A'])
  })

  test('FROM sees what is declared above it, and the platforms', () => {
    const offered = labels(at('ARG TAG=1\nFROM a:${T|}'))
    expect(offered).toEqual(expect.arrayContaining(['TAG', 'TARGETARCH', 'BUILDPLATFORM']))
    expect(applied('ARG TAG=1\nFROM a:${T|}', 'TAG')).toBe('ARG TAG=1\nFROM a:${TAG}')
  })

  test('a brace is closed', () => {
    expect(applied('FROM a\nENV A=1\nWORKDIR /${|', 'A')).toBe('FROM a\nENV A=1\nWORKDIR /${A\\}')
  })

  test('the value is shown as it is written', () => {
    expect(at('FROM a\nENV A=/x\nWORKDIR $|')[0]).toMatchObject({ label: 'A', detail: 'ENV A=/x' })
  })

  test('an escaped dollar is no variable', () => {
    expect(labels(at('FROM a\nENV A=1\nWORKDIR \\$|'))).not.toContain('A')
  })
})

describe('comments', () => {
  test('directives that are not there yet, at the top only', () => {
    expect(labels(at('# |'))).toEqual(['syntax', 'check', 'escape'])
    expect(labels(at('# syntax=docker/dockerfile:1\n#|'))).toEqual(['check', 'escape'])
    expect(labels(at('FROM a\n# |'))).toEqual([])
    expect(applied('# sy|', 'syntax')).toBe('# syntax=${1:docker/dockerfile:1}')
  })

  test('the values of directives', () => {
    expect(labels(at('# syntax=|'))).toContain('docker/dockerfile:1')
    expect(labels(at('# escape=|'))).toEqual(['\\', '`'])
    expect(labels(at('# check=|'))).toEqual(['skip=', 'error=', 'experimental='])
    expect(labels(at('# check=skip=all;er|'))).toContain('error=')
    expect(labels(at('# check=error=|'))).toEqual(['true', 'false'])
  })

  test('the names of BuildKit’s checks, above an instruction as well', () => {
    expect(labels(at('# check=skip=|'))).toEqual(expect.arrayContaining(['StageNameCasing', 'all']))
    expect(labels(at('FROM a\n# check=skip=StageNameCasing,|\nRUN b'))).toContain('MaintainerDeprecated')
  })

  test('the numbers that hadolint gives its rules', () => {
    expect(labels(at('FROM a\n# hadolint ignore=DL|\nRUN b'))).toContain('DL4000')
  })
})

describe('arguments', () => {
  test('what people mostly write', () => {
    expect(labels(at('FROM a\nSTOPSIGNAL |'))).toContain('SIGQUIT')
    expect(labels(at('FROM a\nHEALTHCHECK --interval=5s |'))).toEqual(expect.arrayContaining(['CMD', 'NONE']))
    expect(labels(at('FROM a\nHEALTHCHECK CMD |'))).toEqual([])
  })
})

test('documentation is looked up by the topic of an item, in both languages', () => {
  for (const locale of ['en', 'ko'] as const) {
    for (const { keyword, summary, flags } of instructions) {
      expect(documentationOf(`instruction ${keyword}`, locale)).toContain(summary[locale])
      for (const flag of flags) {
        expect(documentationOf(`flag ${keyword} ${flag.name}`, locale)).toContain(flag.summary[locale])
      }
    }
  }
  const mount = flagNamed('RUN', '--mount')
  expect(documentationOf('mount cache', 'en')).toContain(mount && mountTypeNamed(mount, 'cache')?.summary.en)
  expect(documentationOf('directive check', 'en')).toContain('build checks')
  expect(documentationOf('nonsense', 'en')).toBeUndefined()
  expect(documentationOf('', 'en')).toBeUndefined()
})

test('every topic that an item carries has its documentation', () => {
  const places = [
    '|',
    'FROM a\nRUN -|',
    'FROM a\nCOPY -|',
    'FROM a\nADD -|',
    '# |',
    'FROM a\nRUN --mount=type=|',
    'FROM a |',
  ]
  for (const { label, data } of places.flatMap((place) => at(place))) {
    if (typeof data === 'string') expect(documentationOf(data, 'en'), label).toBeDefined()
  }
})

function at(marked: string): CompletionItem[] {
  const { file, position } = cursorIn(marked)
  return completionAt(file, position, { locale: 'en', withSnippets: true })
}

function labels(items: readonly CompletionItem[]): string[] {
  return items.map(({ label }) => label)
}

/** The text once the first item with a label is taken, snippets as they are written. */
function applied(marked: string, label: string): string {
  const { file } = cursorIn(marked)
  const edit = at(marked).find((item) => item.label === label)?.textEdit
  if (!edit || !('range' in edit)) throw new Error(`No ${label} at ${marked}`)
  const start = file.lines.offsetAt(edit.range.start)
  return file.text.slice(0, start) + edit.newText + file.text.slice(file.lines.offsetAt(edit.range.end))
}
