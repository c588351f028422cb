import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { candidatesFor } from '../../src/engine/endpoints.ts'
import type { Surroundings } from '../../src/engine/surroundings.ts'

const home = '/home/kim'
const linux: Surroundings = {
  setting: '',
  environment: {},
  platform: 'linux',
  home,
  userId: 1000,
  read: () => undefined,
  list: () => [],
}

describe('which engine', () => {
  it.each<[claim: string, Partial<Surroundings>, host: string, from: string]>([
    ['nothing said', {}, 'unix:///var/run/docker.sock', 'default'],
    ['nothing said on Windows', { platform: 'win32' }, 'npipe:////./pipe/docker_engine', 'default'],
    ['the setting', { setting: 'tcp://a:1' }, 'tcp://a:1', 'setting'],
    ['the setting as a path', { setting: ' /run/d.sock ' }, 'unix:///run/d.sock', 'setting'],
    ['the setting as a Windows path', { setting: '\\\\.\\pipe\\d' }, 'npipe:////./pipe/d', 'setting'],
    ['DOCKER_HOST', { environment: { DOCKER_HOST: 'unix:///d.sock' } }, 'unix:///d.sock', 'DOCKER_HOST'],
    ['DOCKER_HOST without a scheme', { environment: { DOCKER_HOST: 'b:2375' } }, 'tcp://b:2375', 'DOCKER_HOST'],
    ['DOCKER_HOST with a port only', { environment: { DOCKER_HOST: ':2375' } }, 'tcp://127.0.0.1:2375', 'DOCKER_HOST'],
    [
      'DOCKER_HOST without a path',
      { environment: { DOCKER_HOST: 'unix://' } },
      'unix:///var/run/docker.sock',
      'DOCKER_HOST',
    ],
    ['an empty DOCKER_HOST', { environment: { DOCKER_HOST: '' } }, 'unix:///var/run/docker.sock', 'default'],
    [
      'the context "default"',
      { environment: { DOCKER_CONTEXT: 'default' } },
      'unix:///var/run/docker.sock',
      'DOCKER_CONTEXT',
    ],
  ])('%s', (_, surroundings, host, from) => {
    const [first] = candidatesFor({ ...linux, ...surroundings })
    expect(first.problem).toBeUndefined()
    expect(first.endpoint).toMatchObject({ host, from })
  })

  it('prefers the setting to DOCKER_HOST, that to DOCKER_CONTEXT, and that to the current context', () => {
    const all = {
      ...linux,
      setting: 'tcp://a:1',
      environment: { DOCKER_HOST: 'tcp://b:1', DOCKER_CONTEXT: 'c' },
      read: filesWith({ c: 'tcp://c:1', d: 'tcp://d:1' }, 'd'),
    }
    expect(hostsFor(all)).toEqual(['tcp://a:1'])
    expect(hostsFor({ ...all, setting: '' })).toEqual(['tcp://b:1'])
    expect(hostsFor({ ...all, setting: '', environment: { DOCKER_CONTEXT: 'c' } })).toEqual(['tcp://c:1'])
    expect(hostsFor({ ...all, setting: '', environment: {} })).toEqual(['tcp://d:1'])
  })

  it('looks elsewhere only when nothing was asked for', () => {
    expect(hostsFor({ ...linux, environment: { XDG_RUNTIME_DIR: '/run/user/7' } })).toEqual([
      'unix:///var/run/docker.sock',
      'unix:///home/kim/.docker/run/docker.sock',
      'unix:///home/kim/.docker/desktop/docker.sock',
      'unix:///run/user/7/docker.sock',
      'unix:///home/kim/.colima/default/docker.sock',
      'unix:///home/kim/.config/colima/default/docker.sock',
      'unix:///home/kim/.orbstack/run/docker.sock',
      'unix:///home/kim/.rd/docker.sock',
      'unix:///run/user/7/podman/podman.sock',
      'unix:///home/kim/.local/share/containers/podman/machine/podman.sock',
    ])
    expect(hostsFor({ ...linux, environment: { DOCKER_CONTEXT: 'default' } })).toHaveLength(1)
  })

  it('takes a context by its name from the setting, and says so for a terminal', () => {
    const read = filesWith({ colima: 'unix:///colima.sock' })
    const [first] = candidatesFor({ ...linux, setting: 'colima', read })
    expect(first.endpoint).toEqual({ host: 'unix:///colima.sock', name: 'colima', from: 'setting', context: 'colima' })
  })

  it('reads contexts where DOCKER_CONFIG says', () => {
    const read = filesWith({ x: 'tcp://x:1' }, 'x', '/config')
    expect(hostsFor({ ...linux, read })[0]).toBe('unix:///var/run/docker.sock')
    expect(hostsFor({ ...linux, read, environment: { DOCKER_CONFIG: '/config' } })).toEqual(['tcp://x:1'])
  })

  it('uses TLS for a context with keys, and checks the name unless the context says not to', () => {
    const folder = `${home}/.docker/contexts/tls/${idOf('x')}/docker`
    const read = filesWith({ x: 'tcp://x:1' }, 'x')
    const withKeys = (path: string) => (path === `${folder}/ca.pem` ? 'key' : read(path))
    expect(candidatesFor({ ...linux, read })[0].endpoint.tls).toBeUndefined()
    expect(candidatesFor({ ...linux, read: withKeys })[0].endpoint.tls).toEqual({ folder, verify: true })
    const careless = (path: string) => read(path)?.replace('"Host"', '"SkipTLSVerify":true,"Host"')
    expect(candidatesFor({ ...linux, read: careless })[0].endpoint.tls).toEqual({ folder, verify: false })
  })

  it.each([
    [{ DOCKER_TLS_VERIFY: '1' }, { folder: '/home/kim/.docker', verify: true }],
    [
      { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '/keys' },
      { folder: '/keys', verify: true },
    ],
    [
      { DOCKER_TLS: '1', DOCKER_CERT_PATH: '/keys' },
      { folder: '/keys', verify: false },
    ],
    [{ DOCKER_CERT_PATH: '/keys' }, undefined],
  ])('uses TLS for DOCKER_HOST with %j', (environment, tls) => {
    const [first] = candidatesFor({ ...linux, environment: { ...environment, DOCKER_HOST: 'tcp://a:1' } })
    expect(first.endpoint.tls).toEqual(tls)
  })

  it.each([
    'http://a',
    'fd://',
    'nonsense://x',
    'tcp://',
    'tcp://a:port',
    'ssh://a:secret@b',
    'ssh://-oProxyCommand=x',
  ])('calls %s no address, and looks nowhere else', (setting) => {
    const candidates = candidatesFor({ ...linux, setting })
    expect(candidates).toHaveLength(1)
    expect(candidates[0].problem).toMatchObject({ kind: 'invalid', message: expect.stringContaining(setting) })
  })

  it.each([
    ['is missing', () => undefined],
    ['is broken', (path: string) => (path.endsWith('meta.json') ? '{"Endpoints":' : undefined)],
    ['has no engine in it', (path: string) => (path.endsWith('meta.json') ? '{"Endpoints":{}}' : undefined)],
  ])('says so when the context %s, and looks nowhere else', (_, read) => {
    const candidates = candidatesFor({ ...linux, environment: { DOCKER_CONTEXT: 'x' }, read })
    expect(candidates).toHaveLength(1)
    expect(candidates[0]).toMatchObject({ endpoint: { context: 'x' }, problem: { kind: 'invalid' } })
  })

  it.each(['', '{', '[]', '{"currentContext":3}', '{"currentContext":""}', '{"currentContext":"default"}'])(
    'a config.json of %j names no context',
    (text) => {
      const read = (path: string) => (path.endsWith('config.json') ? text : undefined)
      expect(candidatesFor({ ...linux, read })[0].endpoint.from).toBe('default')
    },
  )
})

function hostsFor(surroundings: Surroundings): readonly string[] {
  return candidatesFor(surroundings).map(({ endpoint }) => endpoint.host)
}

/** The files of a docker CLI with these contexts, by name and address. */
function filesWith(contexts: Readonly<Record<string, string>>, currentContext = '', folder = `${home}/.docker`) {
  const files = new Map([[`${folder}/config.json`, JSON.stringify({ currentContext })]])
  for (const [name, Host] of Object.entries(contexts)) {
    const metadata = { Name: name, Metadata: {}, Endpoints: { docker: { Host } } }
    files.set(`${folder}/contexts/meta/${idOf(name)}/meta.json`, JSON.stringify(metadata))
  }
  return (path: string) => files.get(path)
}

function idOf(name: string): string {
  return createHash('sha256').update(name).digest('hex')
}
