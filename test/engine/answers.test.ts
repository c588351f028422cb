import { describe, expect, it } from 'vitest'
import { aboutFrom, containersFrom, hasTerminal, imagesFrom } from '../../src/engine/answers.ts'
import { documentFrom } from '../../src/engine/door.ts'

const now = 1_800_000_000_000
const id = 'c'.repeat(64)
const row = {
  Id: id,
  Names: ['/web'],
  Image: 'nginx',
  ImageID: 'sha256:1',
  Command: 'nginx',
  Created: 1_799_999_000,
  State: 'running',
  Status: 'Up 5 seconds (healthy)',
  Ports: [
    { IP: '::', PrivatePort: 80, PublicPort: 8080, Type: 'tcp' },
    { PrivatePort: 443, Type: 'tcp' },
    { IP: '0.0.0.0', PrivatePort: 80, PublicPort: 8080, Type: 'tcp' },
  ],
  Labels: { 'com.docker.compose.project': 'shop' },
}

describe('a container', () => {
  it('comes out in our words, its ports in order', () => {
    expect(containersFrom([row], now)).toEqual([
      {
        id,
        name: 'web',
        image: 'nginx',
        imageId: 'sha256:1',
        state: 'running',
        createdAt: 1_799_999_000_000,
        exitCode: undefined,
        since: now - 5500,
        health: 'healthy',
        status: 'Up 5 seconds (healthy)',
        ports: [
          { inside: 80, protocol: 'tcp', outside: 8080, address: '0.0.0.0' },
          { inside: 80, protocol: 'tcp', outside: 8080, address: '::' },
          { inside: 443, protocol: 'tcp', outside: undefined, address: undefined },
        ],
        labels: { 'com.docker.compose.project': 'shop' },
        volumes: [],
        networks: [],
      },
    ])
  })

  it('says which volumes and networks it uses, without the folders of the host', () => {
    const Mounts = [
      { Type: 'volume', Name: 'pg', Destination: '/data' },
      { Type: 'bind', Source: '/home/me', Destination: '/me' },
    ]
    const NetworkSettings = { Networks: { shop: {}, bridge: {} } }
    expect(containersFrom([{ ...row, Mounts, NetworkSettings }], now)).toMatchObject([
      { volumes: ['pg'], networks: ['shop', 'bridge'] },
    ])
  })

  it.each([
    ['exited', 'Exited (137) 2 minutes ago', 137],
    ['exited', 'Exited (-1) 2 minutes ago', -1],
    ['restarting', 'Restarting (1) 2 seconds ago', 1],
    ['running', 'Up 2 minutes', undefined],
    ['created', 'Created', undefined],
  ])('%s with %j has the exit code %s', (State, Status, exitCode) => {
    expect(containersFrom([{ ...row, State, Status }], now)).toMatchObject([{ exitCode }])
  })

  it.each([
    ['Up 2 minutes (health: starting)', 'starting'],
    ['Up 2 minutes (unhealthy)', 'unhealthy'],
    ['Up 2 minutes (Paused)', undefined],
    ['Up 2 minutes', undefined],
  ])('with %j is %s', (Status, health) => {
    expect(containersFrom([{ ...row, Status }], now)).toMatchObject([{ health }])
  })

  it.each([
    ['stopped', 'exited'],
    ['configured', 'created'],
    ['something new', 'dead'],
  ])('in the strange state %j counts as %s', (State, state) => {
    expect(containersFrom([{ ...row, State }], now)).toMatchObject([{ state }])
  })

  it('that others link to keeps its own name', () => {
    expect(containersFrom([{ ...row, Names: ['/app/web-alias', '/web'] }], now)).toMatchObject([{ name: 'web' }])
  })

  it('of which only the ID is known is still one', () => {
    const strange = { Id: id, Names: null, Ports: null, Labels: { a: 1 }, Created: 'now' }
    expect(containersFrom([strange], now)).toMatchObject([{ id, name: '', ports: [], labels: {}, createdAt: 0 }])
  })
})

describe('an image', () => {
  it('comes out in our words', () => {
    const answer = { Id: 'sha256:1', RepoTags: ['nginx:latest'], Size: 5, Created: 7, Labels: null, Containers: -1 }
    expect(imagesFrom([answer])).toEqual([
      { id: 'sha256:1', tags: ['nginx:latest'], size: 5, createdAt: 7000, labels: {} },
    ])
  })

  it('keeps its place in the list, though it is as old as another one', () => {
    const images = [
      { Id: 'sha256:1', Created: 7 },
      { Id: 'sha256:2', Created: 7 },
      { Id: 'sha256:3', Created: 9 },
    ]
    const ids = (answer: unknown) => imagesFrom(answer).map(({ id }) => id)
    expect(ids(images)).toEqual(['sha256:3', 'sha256:1', 'sha256:2'])
    expect(ids(images.toReversed())).toEqual(ids(images))
  })

  it.each([[['<none>:<none>']], [[]], [null]])('with the tags %j is dangling', (RepoTags) => {
    expect(imagesFrom([{ Id: 'sha256:1', RepoTags }])).toMatchObject([{ tags: [] }])
  })
})

describe('what is no answer', () => {
  it.each([undefined, {}, [{}], [{ Id: 3 }], 'OK', ['c']])('is refused: %j', (answer) => {
    expect(() => containersFrom(answer, now)).toThrow(expect.objectContaining({ kind: 'invalid' }))
    expect(() => imagesFrom(answer)).toThrow(expect.objectContaining({ kind: 'invalid' }))
  })

  it.each([undefined, [], 'x', null])('is no document either: %j', (answer) => {
    expect(() => documentFrom(answer)).toThrow(expect.objectContaining({ kind: 'invalid' }))
  })

  it('is no version: a web server that answers anything', () => {
    expect(() => aboutFrom({ message: 'page not found' }, undefined)).toThrow(
      expect.objectContaining({ kind: 'invalid' }),
    )
  })
})

it('an engine behind a proxy that keeps `/info` back is known by its version', () => {
  expect(aboutFrom({ Version: '28.3.1', ApiVersion: '1.51', Os: 'linux', Arch: 'arm64' }, undefined)).toEqual({
    version: '28.3.1',
    apiVersion: '1.51',
    os: 'linux',
    architecture: 'arm64',
    operatingSystem: '',
  })
})

it.each([
  [{ Config: { Tty: true } }, true],
  [{ Config: { Tty: false } }, false],
  [{ Config: {} }, false],
  [{}, false],
])('%j has a terminal: %s', (document, expected) => {
  expect(hasTerminal(document)).toBe(expected)
})
