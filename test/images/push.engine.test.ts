import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { surroundingsOf } from '../../src/engine/connect.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { credentialsFor } from '../../src/engine/registry-credentials.ts'
import { images } from '../../src/images/images.ts'
import type { TransferEnd } from '../../src/images/protocol.ts'
import { createSandbox } from '../engine/sandbox.ts'
import { stillEngine } from '../engine/still-engine.ts'
import { describeWithEngine, engine as provided } from '../engine-test.ts'
import { servicesWith } from '../services.ts'

// The user and password of the lesson about registries.
const folder = 'lessons/13-registry/files/registry'
const password = readFileSync(join(folder, '../desk/password.txt'), 'utf8').trim()

// Through all that the button goes through: what `docker login` left is found, sent, and refused or not.
describeWithEngine('a push to a registry that asks for a password', () => {
  const configuration = mkdtempSync(join(tmpdir(), 'drydock-login-'))
  const { docker, run, open } = createSandbox({ ...provided.environment, DOCKER_CONFIG: configuration })
  let engine: Engine
  let name: string
  let registry: string
  beforeAll(async () => {
    engine = await open()
    await docker('pull', 'registry:3')
    await docker('pull', 'busybox')
    const environment = ['REGISTRY_AUTH=htpasswd', 'REGISTRY_AUTH_HTPASSWD_REALM=Test']
    const file = { Dockerfile: 'FROM registry:3\nCOPY htpasswd /auth/htpasswd\n', htpasswd: read('htpasswd') }
    await engine.build(file, 'locked-registry:1', new AbortController().signal)
    const container = await run(
      ...environment.flatMap((variable) => ['--env', variable]),
      '--env=REGISTRY_AUTH_HTPASSWD_PATH=/auth/htpasswd',
      '--publish=127.0.0.1::5000',
      'locked-registry:1',
    )
    registry = (await docker('port', container, '5000')).trim()
    name = `${registry}/me/pushed:1`
    await docker('tag', 'busybox', name)
  })
  afterAll(async () => {
    await docker('rmi', name, 'locked-registry:1').catch(() => {})
    rmSync(configuration, { recursive: true, force: true })
  })
  beforeEach(() => rmSync(join(configuration, 'config.json'), { force: true }))

  it('goes through once `docker login` was there', async () => {
    await docker('login', registry, '--username', 'learner', '--password', password)
    expect(await pushed()).toEqual({ kind: 'done', isNews: true })
    await docker('logout', registry)
    expect(await pushed()).toMatchObject({ kind: 'failed', why: 'not-allowed', registry })
  })

  it('says so where nobody has logged in', async () => {
    expect(await pushed()).toMatchObject({ kind: 'failed', why: 'not-allowed', registry })
  })

  it('says so where the password is another one by now', async () => {
    const auth = Buffer.from('learner:wrong').toString('base64')
    writeFileSync(join(configuration, 'config.json'), JSON.stringify({ auths: { [registry]: { auth } } }))
    const end = await pushed()
    expect(end).toMatchObject({ kind: 'failed', why: 'wrong-login', registry })
    expect(JSON.stringify(end)).not.toContain('wrong:')
  })

  async function pushed(): Promise<TransferEnd | null | undefined> {
    const live = stillEngine([], engine)
    const all = await engine.images()
    live.show({ images: all.filter(({ tags }) => tags.includes(name)).map((image) => ({ ...image, tags: [name] })) })
    const doors = images(servicesWith(live), {
      inspect: async () => {},
      credentials: (reference) =>
        credentialsFor(reference, { ...surroundingsOf(''), environment: { DOCKER_CONFIG: configuration } }),
      showEngine: () => {},
      openLayers: () => {},
      openRunForm: () => {},
    })
    await doors.do('push', live.snapshot.images[0]?.id ?? '')
    const [transfer] = doors.transfers.all
    doors.dispose()
    return transfer?.end
  }
})

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}
