/**
 * Why the Engine did not do it.
 * - `absent`: nothing at that address (ENOENT): not installed, or not started.
 * - `refused`: an address where nobody answers (ECONNREFUSED).
 * - `denied`: the socket is there, but not for this user (EACCES).
 * - `lost`: the connection broke in the middle.
 * - `gone`: the container or image is no longer there (404).
 * - `conflict`: its state does not allow it (409, and the 500 of an unpause).
 * - `invalid`: an address or an answer that makes no sense.
 * - `failed`: anything else the Engine said.
 */
export type EngineErrorKind = 'absent' | 'refused' | 'denied' | 'lost' | 'gone' | 'conflict' | 'invalid' | 'failed'

/** The one error of this folder. `message` is the Engine's or the system's own words: show it small, last. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
  readonly kind: EngineErrorKind

  constructor(kind: EngineErrorKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

/** Whatever was thrown on the way to the Engine, as an {@link EngineError}. */
export function engineErrorFrom(thrown: unknown): EngineError {
  if (thrown instanceof EngineError) return thrown
  const kind = kindFrom(statusOf(thrown), codeOf(thrown))
  return new EngineError(kind, messageOf(thrown), { cause: thrown })
}

/** The HTTP status that docker-modem's error carries, where the Engine answered. */
export function statusOf(thrown: unknown): number | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('statusCode' in thrown)) return undefined
  return typeof thrown.statusCode === 'number' ? thrown.statusCode : undefined
}

function kindFrom(status: number | undefined, code: string | undefined): EngineErrorKind {
  if (status !== undefined) return kindsByStatus[status] ?? 'failed'
  if (code === undefined) return 'failed'
  // What Node's parser says of an answer that is no HTTP, and its TLS layer of a certificate or of a server without TLS.
  if (/^(HPE_|ERR_|CERT_|DEPTH_|SELF_|UNABLE_|EPROTO)/.test(code)) return 'invalid'
  return kindsByCode[code] ?? 'failed'
}

const kindsByStatus: Readonly<Record<number, EngineErrorKind>> = {
  // A redirect: some other server answers, or the path was never meant for an engine.
  301: 'invalid',
  302: 'invalid',
  307: 'invalid',
  308: 'invalid',
  401: 'denied',
  403: 'denied',
  404: 'gone',
  409: 'conflict',
}

const kindsByCode: Readonly<Record<string, EngineErrorKind>> = {
  ENOENT: 'absent',
  ECONNREFUSED: 'refused',
  ENOTFOUND: 'refused',
  EAI_AGAIN: 'refused',
  ETIMEDOUT: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  EACCES: 'denied',
  EPERM: 'denied',
  ECONNRESET: 'lost',
  EPIPE: 'lost',
  ABORT_ERR: 'lost',
  ERR_STREAM_PREMATURE_CLOSE: 'lost',
}

function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined
  return typeof thrown.code === 'string' ? thrown.code : undefined
}

// docker-modem writes `(HTTP code 409) unexpected - ` before the Engine's own words.
function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return message.replace(/^\(HTTP code \d+\) [^-]* - /, '').trim()
}
