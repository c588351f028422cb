import type { ExecProbe } from '../../../src/engine/exec-probe.ts'
import { type ProbeRead, probeKey } from '../../../src/lessons/probe-read.ts'
import type { Reading } from '../../../src/lessons/reading.ts'
import type { Examples } from './example.ts'

const probe: ExecProbe = { psql: { user: 'postgres', table: 'notes' } }
const file: ExecProbe = { cat: '/hello.txt' }
const escapeCharacter = String.fromCharCode(27)

/** What asking inside containers shows. */
export const probeExamples: Examples = {
  'exec.output': [
    {
      check: { 'exec.output': { name: 'web', probe, matches: '(^|\\n)1\\|' } },
      met: [read(probe, ended('1|Hello\n')), read(probe, ended('0|Zero\n1|Hello\n'))],
      open: [
        [read(probe, ended('2|Hello\n11|Bye\n')), '`2|Hello 11|Bye`'],
        [read(probe, ended('')), 'nothing'],
        [read(probe, { ...ended('1|Hello\n'), exitCode: 1 }), 'exit code `1`'],
        [
          read(probe, { ...ended(''), exitCode: 2, errors: 'psql: error: starting up\n' }),
          '`psql: error: starting up`',
        ],
        [read(probe, { ...ended(''), exitCode: 127 }), 'there is no such program in it'],
        [read(probe, { kind: 'foreign' }), '`web` was not made in this lesson, so nothing is run in it'],
        [read(probe, { kind: 'idle', state: 'paused' }), 'not running, but `paused`'],
        [read(probe, { kind: 'slow' }), '`SELECT * FROM notes` takes too long'],
        [read(probe, { kind: 'endless' }), '`SELECT * FROM notes` shows too much to read'],
        [read(probe, { kind: 'refused', message: 'exec is\nforbidden' }), 'Docker refuses: exec is forbidden'],
        [{}, 'no container is called `web`'],
      ],
    },
    {
      check: { 'exec.output': { name: 'web', probe: file, equals: 'hi' } },
      met: [
        read(file, ended('hi\n')),
        read(file, ended(`${escapeCharacter}[31mhi${escapeCharacter}[0m${escapeCharacter}]0;title\u0007\n`)),
      ],
      open: [
        [read(file, ended(`${escapeCharacter}[2Jho\u0000\u202E!\n`)), '`ho!`'],
        [
          read(file, ended('a line of many words '.repeat(500))),
          `\`${'a line of many words '.repeat(6).slice(0, 119)}…\``,
        ],
      ],
    },
    {
      check: { 'exec.output': { name: 'web', probe, absent: true } },
      met: [read(probe, ended('\n'))],
      open: [
        [read(probe, { ...ended(''), errors: 'INFO:  there is no table notes\n' }), '`INFO: there is no table notes`'],
        [read(probe, ended('1|Hello\n')), '`1|Hello`'],
        [read(probe, { kind: 'slow' }), '`SELECT * FROM notes` takes too long'],
      ],
    },
  ],
}

function read(asked: ExecProbe, answer: ProbeRead): Partial<Reading> {
  return { probes: { [probeKey('web', asked)]: answer } }
}

function ended(output: string) {
  return { kind: 'ended', exitCode: 0, output, errors: '' } as const
}
