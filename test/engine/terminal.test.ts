import { expect, it } from 'vitest'
import type { Endpoint } from '../../src/engine/endpoint.ts'
import { terminalEnvironment } from '../../src/engine/terminal.ts'

const socket: Endpoint = { host: 'unix:///d.sock', name: 'default', from: 'default' }

it('a terminal is told the address, and nothing left over may win over it', () => {
  expect(terminalEnvironment(socket)).toEqual({
    DOCKER_HOST: 'unix:///d.sock',
    DOCKER_CONTEXT: null,
    DOCKER_TLS: null,
    DOCKER_TLS_VERIFY: null,
    DOCKER_CERT_PATH: null,
  })
})

it('a terminal is told the context, which knows the keys too', () => {
  const tls = { folder: '/keys', verify: true }
  expect(terminalEnvironment({ host: 'tcp://a:1', name: 'far', from: 'context', context: 'far', tls })).toEqual({
    DOCKER_HOST: null,
    DOCKER_CONTEXT: 'far',
    DOCKER_TLS: null,
    DOCKER_TLS_VERIFY: null,
    DOCKER_CERT_PATH: null,
  })
})

it.each([
  [true, { DOCKER_TLS_VERIFY: '1', DOCKER_TLS: null }],
  [false, { DOCKER_TLS_VERIFY: null, DOCKER_TLS: '1' }],
])('a terminal is told where the keys are (proof of the name: %s)', (verify, expected) => {
  const environment = terminalEnvironment({ ...socket, host: 'tcp://a:1', tls: { folder: '/keys', verify } })
  expect(environment).toMatchObject({ ...expected, DOCKER_HOST: 'tcp://a:1', DOCKER_CERT_PATH: '/keys' })
})
