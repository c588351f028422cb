import { describe, expect, test } from 'vitest'
import { hoverAt, shortened } from '../../../server/src/features/hover.ts'
import { directives, instructions } from '../../../server/src/knowledge/index.ts'
import { instructionPage } from '../../../server/src/page.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import type { Locale } from '../../../server/src/text.ts'
import { cursorIn } from './cursor.ts'

describe.each(instructions)('$keyword', (instruction) => {
  test.each([instruction.keyword, instruction.keyword.toLowerCase()])(
    'is explained where it is written %s, in both languages',
    (written) => {
      const file = parse(`FROM alpine\n${written} x y`)
      for (const locale of ['en', 'ko'] as const) {
        const hover = hoverAt(file, { line: 1, character: 2 }, { locale })
        expect(markdown(hover)).toContain(instruction.summary[locale])
        expect(markdown(hover)).toContain(instruction.mistake[locale])
        expect(hover?.range).toEqual({
          start: { line: 1, character: 0 },
          end: { line: 1, character: instruction.keyword.length },
        })
      }
    },
  )
})

test.each(instructions.filter(({ isTrigger }) => isTrigger))(
  '$keyword is explained behind ONBUILD',
  ({ keyword, summary }) => {
    const hover = hoverAt(parse(`FROM alpine\nONBUILD ${keyword} x y`), { line: 1, character: 9 }, { locale: 'en' })
    expect(markdown(hover)).toContain(summary.en)
  },
)

test('ONBUILD itself is explained in front of its instruction', () => {
  expect(shown('FROM alpine\nON|BUILD COPY . .')).toMatch(/^\*\*For the next build\.\*\*/)
})

test.each(directives)('the directive $name is explained', ({ name, summary }) => {
  const hover = hoverAt(parse(`# ${name}=x\nFROM alpine`), { line: 0, character: 3 }, { locale: 'ko' })
  expect(markdown(hover)).toContain(summary.ko)
})

describe('the lesson that teaches it', () => {
  const lessons = { COPY: 'command:copy', 'COPY --from': 'command:from', stage: 'command:stage', FROM: 'command:base' }
  const linked = (marked: string, known: Readonly<Record<string, string>> = lessons) => {
    const { file, position } = cursorIn(marked)
    return markdown(hoverAt(file, position, { locale: 'ko', lessons: known })) ?? ''
  }

  test.each([
    ['FROM a\nCO|PY b c', 'command:copy'],
    ['FROM a\nCOPY --ch|own=1 b c', 'command:copy'],
    ['FROM a\nCOPY --fr|om=x b c', 'command:from'],
    ['FROM a AS |x', 'command:stage'],
    ['FR|OM a', 'command:base'],
  ])('of %j is the last link', (marked, link) => {
    expect(linked(marked)).toMatch(new RegExp(`---\\n\\n.*\\[레슨에서 배우기\\]\\(${link}\\)$`))
  })

  test('is linked only by clients that say where it is, and as long as there is one', () => {
    expect(linked('FROM a\nCO|PY b c', {})).not.toContain('레슨')
    expect(linked('FROM a\nRU|N b c')).not.toContain('레슨')
  })
})

test('a directive below an instruction is a comment', () => {
  expect(shown('FROM alpine\n# syn|tax=docker/dockerfile:1')).toBeUndefined()
})

test('layers come in the order in which a beginner reads them', () => {
  expect(shown('FROM alpine\nEXP|OSE 80')).toBe(
    [
      '**Port note.** Notes down on which port the program in this image listens. It opens no port; `docker run -p` does.',
      '```dockerfile\nEXPOSE port[/protocol] [port[/protocol] ...]\n```',
      '| Form | Meaning |\n| --- | --- |\n| `EXPOSE 80` | TCP port 80; without a protocol it is TCP |\n| `EXPOSE 53/udp` | UDP port 53 |\n| `EXPOSE $PORT` | the value of an `ARG` or `ENV` |',
      '```dockerfile\nEXPOSE 80\n# To open it: docker run -p 8080:80 my/web:0.2\n```',
      '**Layer and cache.** Only a line in the settings of the image: no layer, 0 B.',
      '**Common mistake.** `EXPOSE 8080` does not make nginx listen on 8080. Write the number that the program itself is configured for.',
      '---',
      `[All about it](${instructionPage('EXPOSE', 'en')}) · [Docker’s reference](https://docs.docker.com/reference/dockerfile/#expose)`,
    ].join('\n\n'),
  )
})

test('the labels are Korean in Korean', () => {
  const words = shown('FROM alpine\nEXP|OSE 80', 'ko')
  expect(words).toContain('**레이어와 캐시.**')
  expect(words).toContain('**자주 하는 실수.**')
  expect(words).toContain('| 형식 | 뜻 |')
  expect(words).toContain('[도커 공식 문서](')
})

describe('flags', () => {
  test('a flag is explained with its Dockerfile version, name and value alike', () => {
    expect(shown('FROM alpine\nCOPY --par|ents a b /c/')).toContain('Needs Dockerfile 1.20')
    expect(shown('FROM alpine\nCOPY --from=bu|ild /a /b')).toMatch(/^\*\*Copy from elsewhere\.\*\*/)
  })

  test('the same flag links to the section of its own instruction', () => {
    expect(shown('FROM alpine\nADD --cho|wn=1 a b')).toContain('#add---chown')
    expect(shown('FROM alpine\nCOPY --cho|wn=1 a b')).toContain('#copy---chown')
  })

  test('a flag is explained behind ONBUILD', () => {
    expect(shown('FROM alpine\nONBUILD COPY --cho|wn=1 a b')).toContain('#copy---chown')
  })

  test('choices stand in a table', () => {
    expect(shown('FROM alpine\nRUN --network=no|ne true')).toContain('| `none` | no network at all')
  })

  test('an unknown flag has nothing to say', () => {
    expect(shown('FROM alpine\nRUN --moun|t2=x true')).toBeUndefined()
  })

  test('a flag behind -- is an argument', () => {
    expect(shown('FROM alpine\nCOPY -- --cho|wn=1 b')).toBeUndefined()
  })
})

describe('mounts', () => {
  test('--mount=type=cache is one thing', () => {
    const { file, position } = cursorIn('FROM alpine\nRUN --mo|unt=type=cache,target=/x make')
    const hover = hoverAt(file, position, { locale: 'en' })
    expect(markdown(hover)).toMatch(/^\*\*Cache mount\.\*\*/)
    expect(hover?.range).toEqual({ start: { line: 1, character: 4 }, end: { line: 1, character: 22 } })
  })

  test.each(['bind', 'cache', 'tmpfs', 'secret', 'ssh', 'SSH'])(
    'the type %s is explained, wherever it stands',
    (type) => {
      expect(shown(`FROM alpine\nRUN --mount=target=/x,type=${type}| make`)).toContain(
        `#run---mounttype${type.toLowerCase()}`,
      )
    },
  )

  test('a key says its meaning and default for the type that it belongs to', () => {
    expect(shown('FROM alpine\nRUN --mount=type=cache,mo|de=0700,target=/x make')).toContain('Default: `0755`')
    expect(shown('FROM alpine\nRUN --mount=type=secret,id=a,mode=07|00 make')).toContain('Default: `0400`')
  })

  test('a key is found by its other name', () => {
    expect(shown('FROM alpine\nRUN --mount=type=cache,ds|t=/x make')).toContain('`target`, `dst`, `destination`')
  })

  test('a mount without a type is a bind mount', () => {
    expect(shown('FROM alpine\nRUN --mount=target=/x,fr|om=build make')).toContain('the build context')
  })

  test('without a type, the flag itself is explained', () => {
    expect(shown('FROM alpine\nRUN --mo|unt=target=/x make')).toContain('| `type=cache` | Cache mount |')
  })

  test('the values of a key stand in a table', () => {
    expect(shown('FROM alpine\nRUN --mount=type=cache,target=/x,sharing=lo|cked make')).toContain('| `locked` |')
  })

  test('a key that goes on in the next line keeps its place', () => {
    const { file, position } = cursorIn('FROM alpine\nRUN --mount=type=cache,\\\nta|rget=/x make')
    expect(hoverAt(file, position, { locale: 'en' })?.range).toEqual({
      start: { line: 2, character: 0 },
      end: { line: 2, character: 9 },
    })
  })
})

describe('forms', () => {
  test.each(['CMD ["no|de"]', 'ENTRYPOINT |["a"]', 'RUN ["a"|]', 'SHELL ["|a"]', 'ONBUILD CMD ["no|de"]'])(
    '%s is the exec form',
    (line) => {
      expect(shown(`FROM alpine\n${line}`)).toMatch(/^\*\*Exec form\.\*\*/)
    },
  )

  test.each(['CMD no|de', 'ENTRYPOINT no|de', "CMD ['no|de']"])('%s is the shell form', (line) => {
    expect(shown(`FROM alpine\n${line}`)).toMatch(/^\*\*Shell form\.\*\*/)
  })

  test.each(['COPY ["|a", "b"]', 'VOLUME ["|a"]', 'RUN ec|ho'])('%s is neither', (line) => {
    expect(shown(`FROM alpine\n${line}`)).toBeUndefined()
  })
})

test.each([
  'RUN <<E|OF\na\nEOF',
  'RUN <<EOF\na\nEO|F',
  'COPY <|<-"EOF" /x\nEOF',
  'ONBUILD RUN <<E|OF\nEOF',
  'RUN <<A cat && <<|B cat\nA\nB',
])('a heredoc is explained at its word: %j', (instruction) => {
  expect(shown(`FROM alpine\n${instruction}`, 'ko')).toMatch(/^\*\*히어독\.\*\*/)
})

test.each([
  'FROM alp|ine',
  'FROM alpine\n# R|UN',
  'FROM alpine\nRUN echo RU|N',
  'FROM alpine\n|\nRUN x',
  'FROM alpine\nRUN <<EOF\nCO|PY a b\nEOF',
  'FROM alpine\nNONS|ENSE x',
  '|',
])('there is nothing to say: %j', (marked) => {
  expect(shown(marked)).toBeUndefined()
})

test('a position behind the end of the file is answered', () => {
  expect(hoverAt(parse('FROM alpine'), { line: 99, character: 99 }, { locale: 'en' })).toBeUndefined()
})

test('a brief hover is a sentence and the links', () => {
  const { file, position } = cursorIn('FROM alpine\nEXP|OSE 80')
  expect(markdown(shortened(hoverAt(file, position, { locale: 'ko' }), 'brief'))).toMatch(
    /^\*\*[^\n]*\n\n---\n\n\[전체 설명\][^\n]*$/,
  )
  const variable = cursorIn('FROM a\nENV A=1\nUSER $A|')
  const full = hoverAt(variable.file, variable.position, { locale: 'en' })
  expect(shortened(full, 'brief')).toEqual(full)
})

function shown(marked: string, locale: Locale = 'en'): string | undefined {
  const { file, position } = cursorIn(marked)
  return markdown(hoverAt(file, position, { locale }))
}

function markdown(hover: ReturnType<typeof hoverAt>): string | undefined {
  const contents = hover?.contents
  return typeof contents === 'object' && 'value' in contents ? contents.value : undefined
}
