import { describe, expect, it } from 'vitest'
import { journalCommandLine } from '../../src/sidebar/journal-commands.ts'
import type { JournalDeed } from '../../src/sidebar/journal-protocol.ts'
import type { PortRow } from '../../src/sidebar/row-protocol.ts'
import { idOf } from '../engine/still-engine.ts'

describe('the command of what happened', () => {
  it.each<readonly [JournalDeed, string]>([
    [{ kind: 'created', image: 'nginx', started: false }, 'docker create --name web nginx'],
    [{ kind: 'started' }, 'docker start web'],
    [{ kind: 'paused' }, 'docker pause web'],
    [{ kind: 'unpaused' }, 'docker unpause web'],
    [{ kind: 'restarted' }, 'docker restart web'],
    [{ kind: 'removed' }, 'docker rm web'],
    [{ kind: 'renamed', from: 'old' }, 'docker rename old web'],
    [ended({ kind: 'stopped', signal: 15 }), 'docker stop web'],
    [ended({ kind: 'stopped-then-killed', signal: 15, seconds: 10 }), 'docker stop web'],
    [ended({ kind: 'killed', signal: 9 }), 'docker kill web'],
    [ended({ kind: 'killed', signal: 1 }), 'docker kill --signal SIGHUP web'],
    [ended({ kind: 'killed', signal: 40 }), 'docker kill --signal 40 web'],
    // Nobody did these.
    [ended({ kind: 'itself' }), ''],
    [ended({ kind: 'memory' }), ''],
    [{ kind: 'health', health: 'healthy' }, ''],
    [{ kind: 'named' }, ''],
    [{ kind: 'pulled' }, 'docker pull web'],
    [{ kind: 'deleted' }, 'docker rmi web'],
    [{ kind: 'made', what: 'volume' }, 'docker volume create web'],
    [{ kind: 'unmade', what: 'network' }, 'docker network rm web'],
  ])('%j', (deed, line) => {
    expect(lineOf(deed)).toBe(line)
  })

  it('names the ports of a container that was made, as long as it is there', () => {
    const deed = { kind: 'created', image: 'nginx', started: true } as const
    const ports = [
      { inside: 80, outside: 8080, protocol: 'tcp' },
      { inside: 53, outside: 53, protocol: 'udp' },
    ]
    expect(lineOf(deed, ports)).toBe('docker run -d -p 8080:80 -p 53:53/udp --name web nginx')
    expect(lineOf(deed)).toBe('docker run -d --name web nginx')
  })

  it('lets nothing of a stranger’s name reach a shell', () => {
    const deed = { kind: 'created', image: 'a;b', started: false } as const
    const entry = { key: '', at: 0, id: idOf('a'), name: '$(rm -rf /)', deed }
    expect(journalCommandLine(entry, undefined)).toBe("docker create --name aaaaaaaaaaaa 'a;b'")
  })
})

function lineOf(deed: JournalDeed, ports?: readonly PortRow[]): string {
  return journalCommandLine({ key: '', at: 0, id: idOf('a'), name: 'web', deed }, ports && { ports })
}

function ended(because: (JournalDeed & { kind: 'ended' })['because']): JournalDeed {
  return { kind: 'ended', exitCode: 0, because }
}
