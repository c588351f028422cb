import type { EngineError } from '../engine/engine-error.ts'
import { registryOf } from '../engine/registry-of.ts'
import { plain } from '../webview/plain.ts'
import type { TransferEnd, TransferFailure } from './protocol.ts'

/**
 * Why an image did not come or go, for the card that says so.
 * @param name the image's
 * @param isLoggedIn whether the registry was told who asks
 */
export function failureOf(
  error: EngineError,
  name: string,
  isLoggedIn: boolean,
): Extract<TransferEnd, { kind: 'failed' }> {
  const registry = registryOf(name)
  const why = reasonOf(error)
  return {
    kind: 'failed',
    why: why === 'not-allowed' && isLoggedIn ? 'wrong-login' : why,
    registry: registry.startsWith('https://') ? null : plain(registry, 120),
    message: plain(error.message),
  }
}

function reasonOf({ kind, message }: EngineError): TransferFailure {
  if (kind === 'lost' || kind === 'absent' || kind === 'refused') return 'lost'
  const [reason] = reasons.find(([, pattern]) => pattern.test(message)) ?? []
  return reason ?? (kind === 'gone' ? 'not-found' : 'other')
}

// The Engine hands on what the registry or the network said, in words alone: often there is no code to go by.
// Docker Hub does not tell a private image from one that is not there, and answers both the same.
const reasons: readonly (readonly [TransferFailure, RegExp])[] = [
  ['unknown-or-private', /repository does not exist or may require|pull access denied/i],
  ['too-many', /toomanyrequests|rate limit/i],
  ['not-found', /manifest unknown|manifest for .* not found|name unknown|not found|no such image/i],
  ['not-allowed', /unauthorized|authentication required|no basic auth|denied|forbidden/i],
  ['other-platform', /no matching manifest|no match for platform/i],
  ['no-room', /no space left/i],
  [
    'no-network',
    /no such host|i\/o timeout|connection refused|network is unreachable|no route to host|handshake timeout|server misbehaving|dial tcp|Client\.Timeout|proxyconnect|EOF$/i,
  ],
]
