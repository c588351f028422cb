import { describe, expect, it } from 'vitest'
import type { EngineEvent } from '../../src/engine/engine-event.ts'
import { argumentsOf, execProbe, probeWatcher } from '../../src/engine/exec-probe.ts'
import { eventOf } from './fake-engine.ts'

describe('what may be asked inside a container', () => {
  it.each([
    { cat: 'etc/hostname' },
    { cat: '/etc/../proc/1/environ' },
    { cat: '/./dev/tty' },
    { cat: '/dev/zero' },
    { ls: '/proc' },
    { cat: '/hello.txt; rm -rf /' },
    { cat: '/$(id)' },
    { cat: '-n' },
    { cat: '/a\n/b' },
    { ls: '' },
    { id: 'root' },
    { sh: '-c' },
    { cat: '/a', ls: '/b' },
    { psql: { user: 'postgres', table: 'notes"; DROP TABLE notes; --' } },
    { psql: { user: '-postgres', table: 'notes' } },
    { psql: { user: 'postgres', table: 'notes', column: 'lo_unlink(1)' } },
    { psql: { user: 'postgres', table: 'notes', database: 'host=elsewhere' } },
    { psql: { user: 'postgres' } },
  ])('is not %j', (probe) => {
    expect(execProbe.safeParse(probe).success).toBe(false)
  })

  it('is one program with one value, and a mark', () => {
    expect(argumentsOf(execProbe.parse({ cat: '/var/log/..data/a-b_c' }))).toEqual([
      'env',
      'DRYDOCK_PROBE=1',
      'cat',
      '/var/log/..data/a-b_c',
    ])
    expect(argumentsOf({ id: true })).toEqual(['env', 'DRYDOCK_PROBE=1', 'id'])
  })

  it('is a query that the server answers read-only', () => {
    const words = argumentsOf({ psql: { user: 'postgres', table: 'notes', column: 'words' } })
    expect(words.at(-3)).toContain(`OPEN found FOR EXECUTE 'SELECT "words" FROM "notes" ORDER BY 1 LIMIT 100'`)
    expect(words.slice(0, 6).join(' ')).toMatch(/default_transaction_read_only=on .* psql -X$/)
    expect(words.join(' ')).toContain('-U postgres -d postgres')
  })
})

describe('the events of a probe', () => {
  const of = (action: string, execID: string, detail?: string): EngineEvent =>
    eventOf('web', action, { attributes: { execID }, detail })

  it('are known by their ID, among those of somebody else', () => {
    const isOfProbe = probeWatcher()
    const events = [
      of('exec_create', 'ours', 'env DRYDOCK_PROBE=1 cat /hello.txt'),
      of('exec_create', 'theirs', 'cat /hello.txt'),
      of('exec_start', 'theirs', 'cat /hello.txt'),
      of('exec_start', 'ours', 'env DRYDOCK_PROBE=1 cat /hello.txt'),
      of('exec_die', 'theirs'),
      of('exec_die', 'ours'),
      of('die', 'ours'),
    ]
    expect(events.filter((event) => !isOfProbe(event)).map(({ action, attributes }) => [action, attributes])).toEqual([
      ['exec_create', { execID: 'theirs' }],
      ['exec_start', { execID: 'theirs' }],
      ['exec_die', { execID: 'theirs' }],
      ['die', { execID: 'ours' }],
    ])
  })

  it('are nobody’s else where the engine tells no IDs', () => {
    const isOfProbe = probeWatcher()
    expect(isOfProbe(eventOf('web', 'exec_start', { detail: 'env DRYDOCK_PROBE=1 id' }))).toBe(true)
    expect(isOfProbe(eventOf('web', 'exec_start', { detail: 'sh' }))).toBe(false)
    expect(isOfProbe(eventOf('web', 'exec_die'))).toBe(false)
  })

  it('count from the start, where the stream began after the exec was made', () => {
    const isOfProbe = probeWatcher()
    expect(isOfProbe(of('exec_start', 'ours', 'env DRYDOCK_PROBE=1 id'))).toBe(true)
    expect(isOfProbe(of('exec_die', 'ours'))).toBe(true)
  })
})
