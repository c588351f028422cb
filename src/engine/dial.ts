import { Readable } from 'node:stream'
import Docker from 'dockerode'
import { createDeadline } from './deadline.ts'
import type { Endpoint } from './endpoint.ts'
import { EngineError, engineErrorFrom } from './engine-error.ts'
import type { RegistryCredentials } from './registry-credentials.ts'
import { transportTo } from './transport.ts'

/** Requests to one engine. Throws EngineError, with docker-modem's own error as its cause. */
export interface Dial {
  /** The body of the answer, read as JSON; undefined for an empty one. Given up after 30 seconds, unless it `isLong`. */
  json(request: EngineRequest, signal?: AbortSignal): Promise<unknown>
  /** Done when the Engine says so, however long it takes. */
  done(request: EngineRequest): Promise<void>
  /** The body of the answer as it comes. Ends quietly when the Engine ends it or `signal` aborts. */
  bytes(request: EngineRequest, signal: AbortSignal, opened?: () => void): AsyncGenerator<Buffer, void, undefined>
}

export interface EngineRequest {
  readonly method: 'GET' | 'POST' | 'DELETE' | 'HEAD'
  /** Encoded, without a version: the Engine answers in its own. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | boolean>>
  readonly body?: Readonly<Record<string, unknown>>
  /** A tar archive, in the place of a body. */
  readonly archive?: Buffer
  /** For the registry that the Engine is to talk to; sent as `X-Registry-Auth`, which old engines want even where it is empty. */
  readonly credentials?: RegistryCredentials
  /** May take minutes. */
  readonly isLong?: boolean
}

/**
 * Opens the way to an engine; nothing is sent yet.
 * @throws EngineError `invalid` for an address that cannot be
 */
export async function dialTo(endpoint: Endpoint): Promise<Dial> {
  const docker = new Docker(await transportTo(endpoint))

  // Only docker-modem's streaming answers are asked for. It gathers the others itself, and when the engine
  // dies in the middle of one, its callback is never called.
  function open(request: EngineRequest, signal: AbortSignal | undefined): Promise<Readable> {
    return new Promise((resolve, reject) => {
      docker.modem.dial(
        {
          // docker-modem drops the last character of a path with nothing to add.
          path: `${request.path}?`,
          method: request.method,
          options: { _query: request.query ?? {}, _body: request.body ?? {} },
          isStream: true,
          statusCodes: { 200: true, 201: true, 204: true },
          ...(request.archive && { file: request.archive }),
          ...(request.credentials && { authconfig: request.credentials }),
          ...(signal && { abortSignal: signal }),
        },
        (error, answer) => {
          if (answer instanceof Readable) resolve(answer)
          else reject(engineErrorFrom(error ?? new EngineError('invalid', 'The Engine sent no answer.')))
        },
      )
    })
  }

  async function json(request: EngineRequest, signal?: AbortSignal): Promise<unknown> {
    const deadline = createDeadline(request.isLong ? longestDelay : patience, signal)
    try {
      const chunks: Buffer[] = []
      for await (const chunk of await open(request, deadline.signal)) chunks.push(bufferOf(chunk))
      return valueIn(Buffer.concat(chunks).toString())
    } catch (error) {
      if (deadline.isOver()) throw new EngineError('refused', `no answer within ${patience / 1000} s`, { cause: error })
      throw engineErrorFrom(error)
    } finally {
      deadline.clear()
    }
  }

  async function done(request: EngineRequest): Promise<void> {
    const answer = await open(request, undefined)
    answer.on('error', () => {})
    answer.resume()
  }

  async function* bytes(request: EngineRequest, signal: AbortSignal, opened?: () => void) {
    try {
      const answer = await open(request, signal)
      opened?.()
      for await (const chunk of answer) yield bufferOf(chunk)
    } catch (error) {
      if (!signal.aborted) throw engineErrorFrom(error)
    }
  }

  return { json, done, bytes }
}

const patience = 30_000
/** The longest that a timer can wait. */
const longestDelay = 2 ** 31 - 1

function bufferOf(chunk: Buffer | string): Buffer {
  return typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

function valueIn(body: string): unknown {
  if (body === '') return undefined
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new EngineError('invalid', `not what a Docker Engine answers: ${body.slice(0, 200)}`, { cause: error })
  }
}
