import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Answer, connect, firstAnswer, surroundingsOf } from '../../src/engine/connect.ts'
import type { Surroundings } from '../../src/engine/surroundings.ts'
import { canMakeKeys, makeKeys } from './keys.ts'
import { aDockerEngine, leaveStaleSocket, serveHttp, serveSocket, serveTls } from './servers.ts'

describe.skipIf(process.platform === 'win32')('connecting', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'drydock-connect-'))
    path = join(folder, 'docker.sock')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('finds the engine behind a socket', async () => {
    await serveHttp(path, aDockerEngine)
    expect(await answerFor(path)).toMatchObject({
      kind: 'answered',
      engine: { endpoint: { host: `unix://${path}`, from: 'setting' } },
      about: { version: '28.3.1', operatingSystem: 'Fake' },
    })
  })

  it('finds it though the environment of this process names another one', async () => {
    await serveHttp(path, aDockerEngine)
    vi.stubEnv('DOCKER_HOST', 'ssh://user@nowhere.invalid')
    vi.stubEnv('DOCKER_PATH_PREFIX', '/elsewhere')
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(await answerFor(path)).toMatchObject({ kind: 'answered' })
  })

  it('finds it behind a port', async () => {
    const port = await serveHttp(0, aDockerEngine)
    expect(await answerFor(`tcp://127.0.0.1:${port}`)).toMatchObject({ kind: 'answered' })
  })

  it('finds it behind a proxy that keeps `/info` back', async () => {
    await serveHttp(path, (request, response) => {
      if (request.url?.startsWith('/info')) response.statusCode = 403
      aDockerEngine(request, response)
    })
    expect(await answerFor(path)).toMatchObject({ kind: 'answered', about: { operatingSystem: '' } })
  })

  it('says `absent` where there is no socket', async () => {
    expect(await answerFor(path)).toMatchObject({
      kind: 'silent',
      endpoint: { host: `unix://${path}` },
      problem: { kind: 'absent', message: expect.stringContaining('ENOENT') },
    })
  })

  it('says `refused` where a dead engine left its socket', async () => {
    await leaveStaleSocket(path)
    expect(existsSync(path)).toBe(true)
    expect(await answerFor(path)).toMatchObject({ problem: { kind: 'refused' } })
  })

  it('says `denied` where the socket is for others', async () => {
    await serveHttp(path, aDockerEngine)
    expect(await answerFor(path)).toMatchObject({ kind: 'answered' })
    chmodSync(folder, 0o755)
    chmodSync(path, 0)
    const answer = await asNobody(() => answerFor(path))
    chmodSync(path, 0o700)
    expect(answer).toMatchObject({ problem: { kind: 'denied', message: expect.stringContaining('EACCES') } })
  })

  it('says `refused` where nobody listens at the port, or the name is unknown', async () => {
    // The port of the multiplexer service: below 1024, so nobody gets it by chance.
    expect(await answerFor('tcp://127.0.0.1:1')).toMatchObject({ problem: { kind: 'refused' } })
    expect(await answerFor('tcp://no-such-host.invalid:1')).toMatchObject({ problem: { kind: 'refused' } })
  })

  it('says `lost` where the engine hangs up', async () => {
    await serveSocket(path, (socket) => socket.destroy())
    expect(await answerFor(path)).toMatchObject({ problem: { kind: 'lost' } })
  })

  it('says `lost` where the engine hangs up in the middle of an answer', async () => {
    await serveSocket(path, (socket) => {
      socket.end('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"Version":')
    })
    expect(await answerFor(path)).toMatchObject({ problem: { kind: 'lost' } })
  })

  it('says `refused` where somebody takes the call and never answers', async () => {
    let taken = () => {}
    const call = new Promise<void>((resolve) => {
      taken = resolve
    })
    await serveSocket(path, () => taken())
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const answer = answerFor(path)
    await call
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await answer).toMatchObject({ problem: { kind: 'refused', message: 'no answer within 30 s' } })
  })

  it.each<[string, RequestListener]>([
    ['a web page', (_, response) => response.end('<html></html>')],
    ['nothing', (_, response) => response.end()],
    ['other JSON', (_, response) => response.end('{"message":"hello"}')],
  ])('says `invalid` where the answer is %s', async (_, listener) => {
    await serveHttp(path, listener)
    expect(await answerFor(path)).toMatchObject({ problem: { kind: 'invalid' } })
  })

  it('says `invalid` where the answer is no HTTP', async () => {
    await serveSocket(path, (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'))
    expect(await answerFor(path)).toMatchObject({ problem: { kind: 'invalid' } })
  })

  it.each(['http://127.0.0.1:PORT/', 'https://127.0.0.1:PORT/', 'ftp://127.0.0.1/', '/elsewhere', 'nonsense:'])(
    'does not follow a redirect to %s',
    async (location) => {
      let asked = 0
      const other = await serveHttp(0, (_, response) => {
        asked += 1
        response.end()
      })
      await serveHttp(path, (request, response) => {
        if (request.url?.startsWith('/elsewhere')) asked += 1
        response.writeHead(301, { location: location.replace('PORT', String(other)) }).end()
      })
      expect(await answerFor(path)).toMatchObject({ problem: { kind: 'invalid' } })
      expect(asked).toBe(0)
    },
  )

  it('gives the words of the engine as its message', async () => {
    await serveHttp(path, (_, response) => response.writeHead(400).end('{"message":"client version 1.12 is too old"}'))
    expect(await answerFor(path)).toMatchObject({
      problem: { kind: 'failed', message: 'client version 1.12 is too old' },
    })
  })

  it('ends early when nobody wants the answer any more', async () => {
    await serveSocket(path, () => {})
    const controller = new AbortController()
    const answer = connect(surroundingsFor(path), controller.signal)
    controller.abort()
    expect(await answer).toMatchObject({ kind: 'silent' })
  })

  describe('at several places', () => {
    const placeAt = (name: string) => {
      const endpoint = { host: `unix://${join(folder, name)}`, name, from: 'well-known' } as const
      return { endpoint }
    }

    it('takes the first engine that answers', async () => {
      await leaveStaleSocket(join(folder, 'b'))
      await serveHttp(join(folder, 'c'), aDockerEngine)
      await serveHttp(join(folder, 'd'), aDockerEngine)
      const places = [placeAt('a'), placeAt('b'), placeAt('c'), placeAt('d')] as const
      expect(await firstAnswer(places, never)).toMatchObject({ kind: 'answered', engine: { endpoint: { name: 'c' } } })
    })

    it('shows the failure that tells most, and of equal ones the first', async () => {
      expect(await firstAnswer([placeAt('a'), placeAt('b')], never)).toMatchObject({
        endpoint: { name: 'a' },
        problem: { kind: 'absent' },
      })
      await leaveStaleSocket(join(folder, 'b'))
      expect(await firstAnswer([placeAt('a'), placeAt('b'), placeAt('c')], never)).toMatchObject({
        endpoint: { name: 'b' },
        problem: { kind: 'refused' },
      })
    })
  })

  describe.skipIf(!canMakeKeys)(canMakeKeys ? 'with TLS' : 'with TLS [needs openssl]', () => {
    let port: number
    beforeEach(async () => {
      makeKeys(folder)
      const [ca, cert, key] = ['ca', 'cert', 'key'].map((name) => readFileSync(join(folder, 'server', `${name}.pem`)))
      port = await serveTls({ ca, cert, key, requestCert: true, rejectUnauthorized: true }, aDockerEngine)
    })

    const withTls = (keys: string, verify: boolean): Surroundings => ({
      ...surroundingsFor(`tcp://127.0.0.1:${port}`),
      environment: { DOCKER_CERT_PATH: keys, [verify ? 'DOCKER_TLS_VERIFY' : 'DOCKER_TLS']: '1' },
    })

    it('shows its certificate and asks for the engine’s', async () => {
      expect(await connect(withTls(join(folder, 'client'), true), never)).toMatchObject({ kind: 'answered' })
    })

    it('says `invalid` for an engine that it cannot trust, unless told not to mind', async () => {
      writeFileSync(join(folder, 'client', 'ca.pem'), '')
      expect(await connect(withTls(join(folder, 'client'), true), never)).toMatchObject({
        problem: { kind: 'invalid' },
      })
      expect(await connect(withTls(join(folder, 'client'), false), never)).toMatchObject({ kind: 'answered' })
    })

    it('says that the engine wants a certificate', async () => {
      const answer = await connect(withTls(join(folder, 'nothing'), false), never)
      expect(answer).toMatchObject({ kind: 'silent', problem: { kind: expect.stringMatching(/invalid|lost/) } })
    })
  })
})

const never = new AbortController().signal

function answerFor(setting: string): Promise<Answer> {
  return connect(surroundingsFor(setting), never)
}

/** What decides which engine is meant, with nothing of this machine's own in it. */
function surroundingsFor(setting: string): Surroundings {
  return { ...surroundingsOf(setting), environment: {}, home: '/nonexistent' }
}

/** Does it without the rights of root, who may open every socket. */
async function asNobody<Result>(act: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return act()
  process.seteuid?.(65534)
  try {
    return await act()
  } finally {
    process.seteuid?.(0)
  }
}
