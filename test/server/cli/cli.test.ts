import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lintCommand } from '../../../server/src/cli/lint-command.ts'
import { parseCommand } from '../../../server/src/cli/parse-command.ts'
import { systemLocale } from '../../../server/src/cli/system-locale.ts'
import { cdComment, type StandIn, standIn } from '../shellcheck/stand-in.ts'

let folder = ''
let printed = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drydock-'))
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    printed += part
    return true
  })
  vi.spyOn(console, 'log').mockImplementation((line) => {
    printed += `${line}\n`
  })
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const lintIn = (...words: string[]) => lintCommand(['--locale', 'en', ...words])

describe('lint', () => {
  it('ends with 0, 1 or 2: nothing, something, could not run', async () => {
    expect(await lintIn(write('a', 'FROM scratch\n'))).toBe(0)
    expect(await lintIn(write('b', 'FOO\n'))).toBe(1)
    expect(await lintIn(join(folder, 'none'))).toBe(2)
    expect(await lintIn('--format', 'xml', write('a', ''))).toBe(2)
    expect(await lintIn()).toBe(2)
  })

  it.each([
    [['--lint', 'x'], 'There is no option --lint.'],
    [['--formt', 'json', 'x'], 'There is no option --formt; did you mean --format?'],
    [['-x', 'x'], 'There is no option -x.'],
    [['--fix=yes', 'x'], '--fix takes no value.'],
    [['x', '--format'], '--format needs a value.'],
    [['--format', 'xml', 'x'], '--format takes one of text, json, sarif, github, not xml.'],
    [['--locale=fr', 'x'], '--locale takes one of en, ko, not fr.'],
    [['no-such-file'], 'There is no file or directory no-such-file.'],
    [['--config', 'no-such-file', 'x'], 'There is no file or directory no-such-file.'],
    [[], 'Name a Dockerfile, a directory, or - for standard input. --help has the rest.'],
  ])('says of %j: %s', async (words, complaint) => {
    vi.stubEnv('LC_ALL', 'C')
    expect(await lintCommand(words)).toBe(2)
    expect(vi.mocked(console.error).mock.calls).toEqual([[complaint]])
    vi.unstubAllEnvs()
  })

  it('complains in the language of the person, and about a directory without Dockerfiles', async () => {
    expect(await lintCommand(['--locale', 'ko', folder])).toBe(2)
    expect(vi.mocked(console.error).mock.calls[0]?.[0]).toMatch(/이 디렉터리와 그 아래에 Dockerfile이 없습니다\.$/)
  })

  it('takes what stands behind -- for files, and the word behind an option for its value', async () => {
    const file = write('a', 'FROM scratch\nMAINTAINER x\n')
    expect(await lintIn('--build-arg', '--fix', '--build-arg=A=b=c', '--', file)).toBe(1)
    expect(readFileSync(file, 'utf8')).toContain('MAINTAINER')
  })

  it('prints JSON with one entry a file, in order, and positions from 0', async () => {
    const good = write('good', 'FROM scratch\n')
    const bad = write('bad', 'FROM scratch\nMAINTAINER x\n')
    await lintIn('--format', 'json', good, bad)
    expect(JSON.parse(printed)).toEqual([
      { file: good, diagnostics: [] },
      {
        file: bad,
        diagnostics: [
          {
            rule: 'MaintainerDeprecated',
            aliases: ['DL4000'],
            severity: 'warning',
            message: '`MAINTAINER` is deprecated; use a `LABEL`.',
            range: { start: { line: 1, character: 0 }, end: { line: 1, character: 10 } },
            mark: { start: { line: 1, character: 0 }, end: { line: 1, character: 10 } },
          },
        ],
      },
    ])
  })

  it('prints JSON that names the line of BuildKit, the first of an instruction, and marks what is meant', async () => {
    const file = write('Dockerfile', 'FROM scratch\nRUN a \\\n\n  b\nENV A=1 \\\n  B=$C\n')
    await lintIn('--format', 'json', file)
    const [{ diagnostics }] = JSON.parse(printed)
    expect(diagnostics).toMatchObject([
      { rule: 'NoEmptyContinuation', range: { start: { line: 3 } }, mark: { start: { line: 3 } } },
      {
        rule: 'UndefinedVar',
        range: { start: { line: 4, character: 0 }, end: { line: 5, character: 6 } },
        mark: { start: { line: 5, character: 5 }, end: { line: 5, character: 6 } },
      },
    ])
  })

  it('prints text that people like: the place, the line, a mark, the reason and a page', async () => {
    const file = write('Dockerfile', 'FROM scratch\n\tMAINTAINER x\n')
    await lintIn(file)
    const lines = printed.split('\n')
    expect(lines[0]).toBe(`${file}:2:2 warning MaintainerDeprecated (DL4000)`)
    expect(lines.slice(2, 5)).toEqual(['    |', '  2 | \tMAINTAINER x', '    | \t^^^^^^^^^^'])
    expect(lines[6]).toMatch(/docs\/en\/rules\/MaintainerDeprecated\.md$/)
    expect(printed).not.toContain('\u001b')
  })

  it('speaks Korean', async () => {
    await lintCommand(['--locale', 'ko', write('a', 'FROM scratch\nMAINTAINER x\n')])
    expect(printed).toContain('경고 MaintainerDeprecated')
  })

  it('prints commands for GitHub, with line ends and colons escaped', async () => {
    await lintIn('--format', 'github', write('a', 'FROM scratch\nMAINTAINER x\n'))
    expect(printed).toMatch(
      /^::warning file=.*a,line=2,endLine=2,col=1,endColumn=11,title=MaintainerDeprecated::`MAINT/,
    )
  })

  it('prints SARIF whose results point at their rules', async () => {
    await lintIn('--format', 'sarif', write('a', 'FROM scratch\nMAINTAINER x\n'))
    const { version, runs } = JSON.parse(printed)
    const [result] = runs[0].results
    expect(version).toBe('2.1.0')
    expect(runs[0].tool.driver.rules[result.ruleIndex].id).toBe('MaintainerDeprecated')
    expect(result.locations[0].physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: 1,
      endLine: 2,
      endColumn: 11,
    })
  })

  it('mends files with --fix and reports what is left', async () => {
    const file = write('a', 'FROM scratch AS A\nMAINTAINER x\nFOO\n')
    expect(await lintIn('--fix', '--format', 'json', file)).toBe(1)
    expect(readFileSync(file, 'utf8')).toBe('FROM scratch AS a\nLABEL org.opencontainers.image.authors="x"\nFOO\n')
    expect(JSON.parse(printed)[0].diagnostics).toHaveLength(1)
  })

  it('looks for Dockerfiles in directories and takes the ignore file beside each', async () => {
    mkdirSync(join(folder, 'sub'))
    write('sub/Dockerfile', 'FROM scratch\nCOPY a /\n')
    write('sub/web.Dockerfile', 'FROM scratch\nCOPY a /\n')
    write('sub/web.Dockerfile.dockerignore', 'b\n')
    write('sub/.dockerignore', 'a\n')
    write('sub/notes.txt', 'x')
    await lintIn('--format', 'json', folder)
    expect(
      JSON.parse(printed).map((entry: { file: string; diagnostics: { rule: string }[] }) => [
        entry.file.slice(folder.length + 1),
        entry.diagnostics.map(({ rule }) => rule),
      ]),
    ).toEqual([
      ['sub/Dockerfile', ['CopyIgnoredFile']],
      ['sub/web.Dockerfile', []],
    ])
  })

  it('follows a link to a Dockerfile, but not one that leads nowhere', async () => {
    mkdirSync(join(folder, 'sub'))
    symlinkSync(write('real', 'FROM scratch\n'), join(folder, 'sub', 'Dockerfile'))
    symlinkSync(join(folder, 'gone'), join(folder, 'sub', 'Dockerfile.gone'))
    await lintIn('--format', 'json', folder)
    expect(JSON.parse(printed).map(({ file }: { file: string }) => file)).toEqual([join(folder, 'sub', 'Dockerfile')])
  })

  it('leaves a file alone that is not all text', async () => {
    const file = join(folder, 'a')
    const bytes = Buffer.from('FROM scratch AS A\n# caf\xe9\n', 'latin1')
    writeFileSync(file, bytes)
    expect(await lintIn('--fix', file)).toBe(1)
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  it('takes build arguments and a file of settings', async () => {
    const file = write('a', 'ARG A\nFROM $A\nMAINTAINER x\n')
    const config = write('c.json', '{"rules": {"DL4000": "off", "InvalidDefaultArgInFrom": "off"}}')
    expect(await lintIn('--build-arg', 'A=scratch', '--config', config, file)).toBe(0)
    expect(await lintIn('--config', write('d.json', '{"preset": "none"}'), file)).toBe(2)
    expect(await lintIn('--config', join(folder, 'none.json'), file)).toBe(2)
  })

  it('takes the nearest configuration of each file', async () => {
    mkdirSync(join(folder, 'sub'))
    const [outer, inner] = [write('Dockerfile', 'FROM scratch AS A\n'), write('sub/Dockerfile', 'FROM scratch AS A\n')]
    write('.drydock.yaml', 'rules:\n  StageNameCasing: off\n')
    expect(await lintIn(outer, inner)).toBe(0)
    write('sub/.drydock.json', '{"rules": {"StageNameCasing": "hint"}}')
    await lintIn('--format', 'json', outer, inner)
    expect(JSON.parse(printed)).toMatchObject([{ diagnostics: [] }, { diagnostics: [{ severity: 'hint' }] }])
  })

  it('says once where a configuration is broken, and goes on without it', async () => {
    const files = [write('a', 'FROM scratch AS A\n'), write('b', 'FROM scratch AS B\n')]
    const config = write('.drydock.yaml', 'preset: strict\nrules:\n  StageNameCasings: off\n')
    expect(await lintIn(...files)).toBe(1)
    expect(vi.mocked(console.error).mock.calls).toEqual([
      [
        `${config}:3: nothing is named \`StageNameCasings\`; did you mean \`StageNameCasing\`? Drydock goes on without this file.`,
      ],
    ])
  })
})

describe('ShellCheck', () => {
  let program: StandIn
  beforeEach(() => {
    program = standIn([cdComment])
    vi.stubEnv('PATH', program.folder)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    program.remove()
  })

  it('adds what it finds, in the order of the text', async () => {
    const file = write('a', 'FROM scratch AS A\nRUN ls /a\nMAINTAINER x\n')
    expect(await lintIn('--format', 'json', file)).toBe(1)
    const [{ diagnostics }] = JSON.parse(printed)
    expect(diagnostics.map(({ rule }: { rule: string }) => rule)).toEqual([
      'StageNameCasing',
      'SC2164',
      'MaintainerDeprecated',
    ])
  })

  it('has its rules described in SARIF', async () => {
    await lintIn('--format', 'sarif', write('a', 'FROM scratch\nRUN ls /a\n'))
    const { runs } = JSON.parse(printed)
    expect(runs[0].tool.driver.rules[runs[0].results[0].ruleIndex]).toMatchObject({
      id: 'SC2164',
      helpUri: 'https://www.shellcheck.net/wiki/SC2164',
    })
  })
})

it('parse prints the dump of each file', () => {
  expect(parseCommand([])).toBe(2)
  expect(parseCommand(['--format', 'text', 'x'])).toBe(2)
  expect(parseCommand(['--format', 'json', write('a', 'FROM x\n'), write('b', 'ENV a\n')])).toBe(0)
  expect(JSON.parse(printed)).toEqual([
    { file: join(folder, 'a'), ast: '(from "x")\n' },
    { file: join(folder, 'b'), ast: '' },
  ])
})

it('the language is that of the terminal', () => {
  expect(systemLocale({ LANG: 'ko_KR.UTF-8' })).toBe('ko')
  expect(systemLocale({ LANG: 'ko_KR.UTF-8', LC_ALL: 'C' })).toBe('en')
  expect(systemLocale({})).toBe('en')
})
