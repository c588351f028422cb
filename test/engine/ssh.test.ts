import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connect, surroundingsOf } from '../../src/engine/connect.ts'
import { aDockerEngine, serveHttp } from './servers.ts'

describe.skipIf(process.platform === 'win32')('an engine behind ssh', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'drydock-ssh-'))
    vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  const connectTo = (setting: string) =>
    connect({ ...surroundingsOf(setting), environment: {} }, new AbortController().signal)

  /** An `ssh` that writes down its arguments and does this. */
  function standIn(script: string): void {
    writeFileSync(join(folder, 'ssh'), `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/arguments'\n${script}\n`)
    chmodSync(join(folder, 'ssh'), 0o755)
  }

  it('is reached as the docker CLI reaches it', async () => {
    const socket = join(folder, 'docker.sock')
    await serveHttp(socket, aDockerEngine)
    const relay = `const s = require('net').connect('${socket}'); process.stdin.pipe(s).pipe(process.stdout)`
    standIn(`echo "motd of the machine" >&2; exec '${process.execPath}' -e "${relay}"`)
    expect(await connectTo('ssh://kim@far:2222')).toMatchObject({
      kind: 'answered',
      engine: { endpoint: { host: 'ssh://kim@far:2222' } },
      about: { version: '28.3.1' },
    })
    expect(readFileSync(join(folder, 'arguments'), 'utf8').split('\n')).toEqual(
      expect.arrayContaining(['BatchMode=yes', '-p', '2222', '--', 'kim@far', 'docker', 'system', 'dial-stdio']),
    )
  })

  it.each([
    ['refused', 'echo "ssh: connect to host far port 22: Connection refused" >&2; exit 255'],
    ['denied', 'echo "kim@far: Permission denied (publickey)." >&2; exit 255'],
    ['denied', 'echo "Host key verification failed." >&2; exit 255'],
    ['absent', 'echo "sh: docker: command not found" >&2; exit 127'],
    ['failed', 'echo "something else" >&2; exit 1'],
    ['lost', 'exit 0'],
  ])('is %s when ssh says so: %s', async (kind, script) => {
    standIn(script)
    const said = /"(.*)"/.exec(script)?.[1]
    const answer = await connectTo('ssh://far')
    expect(answer).toMatchObject({ kind: 'silent', problem: { kind, ...(said && { message: said }) } })
  })

  it('cannot be reached without an ssh', async () => {
    vi.stubEnv('PATH', folder)
    expect(existsSync(join(folder, 'ssh'))).toBe(false)
    expect(await connectTo('ssh://far')).toMatchObject({
      problem: { kind: 'invalid', message: expect.stringContaining('ssh') },
    })
  })
})
