import { expect, it } from 'vitest'
import { EngineError, type EngineErrorKind } from '../../src/engine/engine-error.ts'
import { failureOf } from '../../src/images/failure.ts'

// In the words of the Engine, or of the registry that it hands on.
it.each<readonly [EngineErrorKind, string, string]>([
  [
    'failed',
    'Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io: no such host',
    'no-network',
  ],
  ['failed', 'Get "https://127.0.0.1:9/v2/": dial tcp 127.0.0.1:9: connect: connection refused', 'no-network'],
  ['failed', 'net/http: TLS handshake timeout', 'no-network'],
  ['gone', 'manifest for nginx:nope not found: manifest unknown: manifest unknown', 'not-found'],
  [
    'gone',
    'pull access denied for nosuch, repository does not exist or may require docker login',
    'unknown-or-private',
  ],
  ['failed', 'unauthorized: authentication required', 'not-allowed'],
  ['failed', 'denied: requested access to the resource is denied', 'not-allowed'],
  ['failed', 'no basic auth credentials', 'not-allowed'],
  ['failed', 'toomanyrequests: You have reached your pull rate limit.', 'too-many'],
  ['failed', 'no matching manifest for linux/arm64/v8 in the manifest list entries', 'other-platform'],
  ['failed', 'write /var/lib/docker/tmp/x: no space left on device', 'no-room'],
  ['lost', 'socket hang up', 'lost'],
  ['failed', 'something else', 'other'],
])('%s, %s: %s', (kind, message, why) => {
  expect(failureOf(new EngineError(kind, message), 'nginx', false)).toMatchObject({ why, registry: null })
})

it('names the registry to log in to, and its words made safe to show', () => {
  const error = new EngineError('failed', 'unauthorized\u202E')
  expect(failureOf(error, 'registry.example/app:1', false)).toEqual({
    kind: 'failed',
    why: 'not-allowed',
    registry: 'registry.example',
    message: 'unauthorized',
  })
})

it('tells a login that is not accepted from one that is missing', () => {
  const why = (message: string) => failureOf(new EngineError('failed', message), 'registry.example/app', true).why
  expect(why('unauthorized: authentication required')).toBe('wrong-login')
  expect(why('no space left on device')).toBe('no-room')
})
