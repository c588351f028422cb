import { describe, expect, it } from 'vitest'
import { type AskHelper, credentialsFor } from '../../src/engine/registry-credentials.ts'
import { registryOf } from '../../src/engine/registry-of.ts'

const hub = 'https://index.docker.io/v1/'

describe('the registry of an image', () => {
  it.each([
    ['nginx', hub],
    ['library/nginx:1.27', hub],
    ['docker.io/library/nginx', hub],
    ['team/app@sha256:abc', hub],
    ['localhost/app', 'localhost'],
    ['127.0.0.1:5000/team/app:2', '127.0.0.1:5000'],
    ['registry.example/app', 'registry.example'],
  ])('%s belongs to %s', (reference, registry) => {
    expect(registryOf(reference)).toBe(registry)
  })
})

describe('what the docker CLI knows of a registry', () => {
  it('stands in its configuration', async () => {
    const auths = { 'registry.example': { auth: base64('kim:a:b') }, [hub]: { auth: base64('kim:hub') } }
    expect(await found('registry.example/app', { auths })).toEqual({
      username: 'kim',
      password: 'a:b',
      serveraddress: 'registry.example',
    })
    expect(await found('nginx', { auths })).toMatchObject({ password: 'hub', serveraddress: hub })
  })

  it('may stand there under an address, or be a token', async () => {
    const auths = { 'https://registry.example/v2/': { identitytoken: 'secret', auth: base64('kim:') } }
    expect(await found('registry.example/app', { auths })).toEqual({
      identitytoken: 'secret',
      serveraddress: 'registry.example',
    })
  })

  it('is asked of a helper, of the one for this registry first', async () => {
    const asked: string[] = []
    const helper: AskHelper = async (program, registry) => {
      asked.push(`${program} ${registry}`)
      return JSON.stringify({ ServerURL: registry, Username: 'kim', Secret: 'from the keychain' })
    }
    const config = { credsStore: 'desktop', credHelpers: { 'registry.example': 'cloud' }, auths: { [hub]: {} } }
    expect(await found('registry.example/app', config, helper)).toMatchObject({ password: 'from the keychain' })
    expect(await found('nginx', config, helper)).toMatchObject({ username: 'kim', serveraddress: hub })
    expect(asked).toEqual(['docker-credential-cloud registry.example', `docker-credential-desktop ${hub}`])
  })

  it('may be a token of a helper', async () => {
    const helper: AskHelper = async () => JSON.stringify({ Username: '<token>', Secret: 'secret' })
    expect(await found('nginx', { credsStore: 'desktop' }, helper)).toEqual({
      identitytoken: 'secret',
      serveraddress: hub,
    })
  })

  it.each([
    undefined,
    {},
    { auths: { [hub]: {} } },
    { auths: { [hub]: { auth: 'no colon' } } },
    { auths: [] },
    { credsStore: 'desktop' },
    { credsStore: '../../bin/sh' },
  ])('is nothing in %j', async (config) => {
    expect(await found('nginx', config)).toEqual({})
  })

  it('is never asked of what is no name of a program', async () => {
    const helper: AskHelper = () => Promise.reject(new Error('it was asked'))
    expect(await found('nginx', { credsStore: '../evil' }, helper)).toEqual({})
  })
})

function found(reference: string, config: unknown, helper: AskHelper = async () => undefined) {
  const read = (path: string) => (path === '/home/kim/.docker/config.json' ? JSON.stringify(config) : undefined)
  return credentialsFor(reference, { environment: {}, home: '/home/kim', platform: 'linux', read }, helper)
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}
