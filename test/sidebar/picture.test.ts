import { describe, expect, it } from 'vitest'
import type { Container } from '../../src/engine/engine.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import { type Snapshot, unseen } from '../../src/engine/snapshot.ts'
import { cardFor, pictureOf, publishedPorts } from '../../src/sidebar/picture.ts'
import { containerRow } from '../engine/fake-engine.ts'
import { connected } from '../engine/still-engine.ts'

const here = { platform: 'linux', hasDocker: true } as const
const endpoint = { host: 'unix:///var/run/docker.sock', name: 'default', from: 'default' } as const

describe('a container, as the view sees it', () => {
  it('has one port for IPv4 and IPv6, and none that is not published', () => {
    const ports = [
      { inside: 80, outside: 8080, protocol: 'tcp', address: '0.0.0.0' },
      { inside: 80, outside: 8080, protocol: 'tcp', address: '::' },
      { inside: 53, outside: 1053, protocol: 'udp', address: '0.0.0.0' },
      { inside: 443, outside: undefined, protocol: 'tcp', address: undefined },
    ]
    expect(rowOf({ ports }).ports).toEqual([
      { inside: 53, outside: 1053, protocol: 'udp' },
      { inside: 80, outside: 8080, protocol: 'tcp' },
    ])
  })

  it.each([
    ['unix:///var/run/docker.sock', '0.0.0.0', undefined],
    ['unix:///var/run/docker.sock', '127.0.0.1', undefined],
    ['unix:///var/run/docker.sock', '192.168.7.4', '192.168.7.4'],
    ['unix:///var/run/docker.sock', 'fd00::4', '[fd00::4]'],
    ['tcp://127.0.0.1:2375', '0.0.0.0', undefined],
    ['tcp://school.example:2376', '::', 'school.example'],
    ['ssh://kim@school.example:22', '0.0.0.0', 'school.example'],
    ['nonsense', '0.0.0.0', undefined],
  ])('has ports that answer where the engine is: of %s, bound to %s', (host, address, expected) => {
    const container = containerRow('c', { ports: [{ inside: 80, outside: 8080, protocol: 'tcp', address }] })
    expect(publishedPorts(container, { ...endpoint, host })[0]?.host).toBe(expected)
  })

  it('brings its Compose project and none of its other labels', () => {
    const row = rowOf({ labels: { 'com.docker.compose.project': 'guestbook', secret: 'x'.repeat(1_000_000) } })
    expect(row.project).toBe('guestbook')
    expect(JSON.stringify(row)).not.toContain('xxx')
  })

  it('has names that are safe to show', () => {
    const row = rowOf({ image: 'ng\u202Einx\u001b[31m<b>', labels: { 'com.docker.compose.project': 'a\nb' } })
    expect(row.image).toBe('nginx[31m<b>')
    expect(row.project).toBe('a b')
  })

  it('has a short image where the image lost its name', () => {
    expect(rowOf({ image: `sha256:${'ab'.repeat(32)}` }).image).toBe('abababababab')
  })
})

describe('an image, as the view sees it', () => {
  const image = { id: `sha256:${'c'.repeat(64)}`, tags: [], size: 5, createdAt: 0, labels: {} }

  it('names the containers that were made from it', () => {
    const containers = [
      containerRow('a', { imageId: image.id }),
      containerRow('b'),
      containerRow('c', { imageId: image.id }),
    ]
    expect(picture({ containers, images: [image] }).images[0]?.usedBy).toEqual(['name-a', 'name-c'])
  })

  it('is called by its first tag, else by a piece of its ID', () => {
    const tagged = { ...image, tags: ['web:1', 'web:latest'] }
    const [first, second] = picture({ images: [tagged, image] }).images
    expect(first).toMatchObject({ name: 'web:1', alsoNamed: ['web:latest'], isDangling: false })
    expect(second).toMatchObject({ name: 'cccccccccccc', alsoNamed: [], isDangling: true })
  })
})

describe('a connection, as the view sees it', () => {
  const problem = new EngineError('denied', 'connect EACCES\u001b[2J /var/run/docker.sock')

  it('is about to be made while nobody has looked yet', () => {
    expect(picture({ connection: { kind: 'idle' } }).connection).toEqual({ kind: 'connecting', place: null })
  })

  it('that failed brings the card that helps, and the raw error made safe', () => {
    const { connection } = picture({ connection: { kind: 'unreachable', endpoint, problem, retryAt: 9 } })
    expect(connection).toMatchObject({
      kind: 'unreachable',
      problem: { kind: 'denied', message: 'connect EACCES[2J /var/run/docker.sock' },
      card: { steps: [{ kind: 'command', line: 'sudo usermod -aG docker $USER' }, {}, {}, {}] },
    })
  })

  it('without a docker command says what is missing, and works', () => {
    expect(cardFor(connected(), { ...here, hasDocker: false })?.title.en).toBe('The `docker` command is missing')
    expect(cardFor(connected(), here)).toBeUndefined()
  })
})

function picture(change: Partial<Snapshot>) {
  return pictureOf({ ...unseen, connection: connected(), readAt: 0, ...change }, here)
}

function rowOf(change: Partial<Container>) {
  const [row] = picture({ containers: [containerRow('a', change)] }).containers
  if (row === undefined) throw new Error('no row')
  return row
}
