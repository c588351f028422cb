import { describe, expect, it } from 'vitest'
import type { RunCommand } from '../../../server/src/shell/runs.ts'
import { commandsNamed, runsIn } from '../../../server/src/shell/runs.ts'
import { parse } from '../../../server/src/syntax/parse.ts'

describe('the commands of a RUN', () => {
  it('are told apart in chains, pipes, branches, loops, functions and substitutions', () => {
    const script =
      'a && b || c; d | e & f() { g; }; if h; then i; fi; for j in k; do l; done; (m); { n; }; o "$(p `q`)"'
    expect(namesIn(`RUN ${script}`)).toEqual([...'abcdeghilmnopq'])
  })

  it('have their arguments without quotes and escapes, and tell what only the running script knows', () => {
    const [{ command }] = commandsIn('RUN x "a b"c \\>=1 $d-${e:-f} $(g)')
    expect(command.arguments.map(({ text, variables, isComputed }) => [text, variables, isComputed])).toEqual([
      ['a bc', [], false],
      ['>=1', [], false],
      ['$d-${e:-f}', ['d', 'e'], false],
      ['$(g)', [], true],
    ])
  })

  it('stand at their exact place, continuations, comments and blank lines or not', () => {
    expect(marked('RUN a \\\n  # note\n\n && apt-get \\\n   install  x', 'apt-get')).toBe('apt-get \\\n   install  x')
    expect(marked('RUN <<EOF\ncd /\nls   -l\nEOF', 'ls')).toBe('ls   -l')
    expect(marked('RUN cat <<EOF > /x && curl y\nbody\nEOF', 'curl')).toBe('curl y')
    expect(marked('ONBUILD RUN ls -l', 'ls')).toBe('ls -l')
    expect(marked('RUN cat <<A\n$(ls -l)\nA', 'ls')).toBe('ls -l')
  })

  it('are named without their folder', () => {
    expect(namesIn('RUN /usr/bin/apt-get update && $TOOL run')).toEqual(['apt-get', ''])
  })

  it('keep the assignments in front of them and their redirections', () => {
    const [{ command }] = commandsIn('RUN A=1 B="2 3" x > /y 2>&1')
    expect(command.assignments.map(({ name, value }) => [name, value?.text])).toEqual([
      ['A', '1'],
      ['B', '2 3'],
    ])
    expect(command.redirections.map(({ operator, target }) => [operator, target?.text])).toEqual([
      ['>', '/y'],
      ['>&', '1'],
    ])
  })
})

describe('a command that runs another', () => {
  it.each([
    ['sudo -u app env A=b nice -n 5 apt-get update', ['sudo', 'env', 'nice']],
    ['timeout 10 apt-get update', ['timeout']],
    ['cat list | xargs -n 1 apt-get update', ['xargs']],
    ['bash -euo pipefail -c "apt-get update"', ['bash']],
    ["su app -c 'apt-get update'", ['su']],
    ['eval "apt-get update"', ['eval']],
    ['bash -ex <<EOF\napt-get update\nEOF', ['bash']],
  ])('is looked into: %s', (script, runBy) => {
    expect(commandsNamed(parse(`FROM a\nRUN ${script}\n`), 'apt-get')[0]?.command.runBy).toEqual(runBy)
  })

  it.each(['command -v apt-get', 'bash -x script.sh apt-get', 'bash script.sh -c apt-get', 'sudo -l apt-get'])(
    'is not looked into where it runs something else: %s',
    (script) => {
      expect(commandsNamed(parse(`FROM a\nRUN ${script}\n`), 'apt-get')).toEqual([])
    },
  )

  it('gives exact places within quotes', () => {
    expect(marked('RUN sh -c "echo \\"x\\" && \\\n  ls \\"a b\\""', 'ls')).toBe('ls \\"a b\\"')
    expect(marked('RUN ["sh", "-c", "echo \\"x\\" && ls -l"]', 'ls')).toBe('ls -l')
  })
})

describe('which RUNs are read', () => {
  it('leaves PowerShell and cmd alone, whether SHELL, a pragma, the base image or a first line says so', () => {
    const quiet = [
      'SHELL ["powershell", "-Command"]\nRUN a | b',
      '# hadolint shell=pwsh\nRUN a | b',
      'RUN <<EOF\n#!/usr/bin/env python3\nimport os\nEOF',
    ]
    for (const text of quiet) expect(runsIn(parse(`FROM x\n${text}\n`))).toEqual([])
    expect(runsIn(parse('FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN dir\n'))).toEqual([])
  })

  it('follows SHELL into the stages that build on it, and no further', () => {
    const file = parse('FROM x AS a\nSHELL ["pwsh"]\nRUN b\nFROM a\nRUN c\nFROM x\nRUN d\n')
    expect(runsIn(file).map(({ instruction }) => instruction.words[0]?.text)).toEqual(['d'])
  })

  it('reads a JSON array as one command, whatever the shell is', () => {
    const [{ command }] = commandsIn('SHELL ["pwsh"]\nRUN ["apt-get", "update", "&&"]')
    expect([command.name, command.isExec, command.arguments.length]).toEqual(['apt-get', true, 2])
  })
})

describe('reading shell text', () => {
  it('never throws and keeps what it understood', () => {
    for (const text of ['if', '"', '$(', 'a && ', "x 'y", '`', '((', 'case a in', '${', '<<', 'a |', ')'])
      expect(() => namesIn(`RUN ls; ${text}`)).not.toThrow()
    expect(namesIn('RUN ls; if')).toContain('ls')
    const isBroken = (script: string) => runsIn(parse(`FROM a\nRUN ${script}\n`))[0]?.shell().isBroken
    expect([isBroken('ls'), isBroken('ls; if'), isBroken('ls $(if)'), isBroken('sh -c "if"')]).toEqual([
      false,
      true,
      true,
      true,
    ])
  })

  it('is done once for a line', () => {
    const file = parse('FROM a\nRUN ls\n')
    const [run] = runsIn(file)
    expect(run?.shell()).toBe(run?.shell())
  })

  it('counts pipelines, and finds the variables that the script sets', () => {
    const [run] = runsIn(parse('FROM a\nRUN a=1; export b=2; read c; for d in x; do :; done; e | f | g\n'))
    expect(run?.shell().pipelines.map(({ commandCount }) => commandCount)).toEqual([3])
    expect([...(run?.shell().assigned ?? [])]).toEqual(['a', 'b', 'c', 'd'])
  })
})

function commandsIn(text: string): [RunCommand, ...RunCommand[]] {
  const [first, ...more] = runsIn(parse(`FROM a\n${text}\n`)).flatMap((run) =>
    run.shell().commands.map((command) => ({ run, command })),
  )
  if (!first) throw new Error(`no command in ${text}`)
  return [first, ...more]
}

function namesIn(text: string): readonly string[] {
  return commandsIn(text).map(({ command }) => command.name)
}

/** The text of the file at the place of the first command of a name. */
function marked(text: string, name: string): string | undefined {
  const file = parse(`FROM a\n${text}\n`)
  const [found] = commandsNamed(file, name)
  if (!found) return undefined
  const { start, end } = found.run.place(found.command.range)
  return file.text.slice(start, end)
}
