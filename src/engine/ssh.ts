import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { Agent } from 'node:http'
import { Duplex } from 'node:stream'
import { EngineError, type EngineErrorKind } from './engine-error.ts'

/** A machine that is reached by ssh. */
export interface SshAddress {
  /** `user@machine`, or what the person's own ssh configuration calls it. */
  readonly destination: string
  readonly port: number | undefined
}

/**
 * Connections to the engine of another machine through the system's ssh, as the docker CLI makes them: the person's
 * own keys, configuration and known hosts count. A connection costs a process on both sides and half a second,
 * so one that is free is kept for a minute: as many as the lists of containers, images, volumes and networks take, which
 * are asked for at the same time.
 */
export function sshAgent(address: SshAddress): Agent {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 4, timeout: 60_000 })
  return Object.assign(agent, { createConnection: () => new SshConnection(address) })
}

/** One run of ssh, as a socket. */
class SshConnection extends Duplex {
  readonly #child: ChildProcessWithoutNullStreams
  #idle: NodeJS.Timeout | undefined
  #patience = 0
  #complaint = ''

  constructor({ destination, port }: SshAddress) {
    super()
    // Nobody is there to answer a question of ssh, so it must not ask one.
    const options = ['-T', '-o', 'BatchMode=yes', '-o', 'ConnectTimeout=30', ...(port ? ['-p', String(port)] : [])]
    this.#child = spawn('ssh', [...options, '--', destination, 'docker', 'system', 'dial-stdio'], { windowsHide: true })
    this.#child.stdout.on('data', (chunk: Buffer) => {
      this.#wait()
      if (!this.push(chunk)) this.#child.stdout.pause()
    })
    this.#child.stderr.on('data', (chunk: Buffer) => {
      this.#complaint = (this.#complaint + chunk.toString()).slice(-2000)
    })
    this.#child.stdin.on('error', () => {})
    this.#child.on('error', (error) => this.destroy(new EngineError('invalid', `ssh: ${error.message}`)))
    this.#child.on('close', (code) => this.#ended(code))
  }

  override _read(): void {
    this.#child.stdout.resume()
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.#wait()
    // Why it cannot be written ssh says at its end, and better.
    this.#child.stdin.write(chunk, () => done())
  }

  override _final(done: () => void): void {
    this.#child.stdin.end(() => done())
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.#idle)
    this.#child.kill()
    done(error)
  }

  // What an agent asks of a socket, beyond what a stream can do.

  setTimeout(milliseconds: number): this {
    this.#patience = milliseconds
    this.#wait()
    return this
  }

  setKeepAlive(): this {
    return this
  }

  setNoDelay(): this {
    return this
  }

  ref(): this {
    this.#child.ref()
    return this
  }

  unref(): this {
    this.#child.unref()
    return this
  }

  #wait(): void {
    clearTimeout(this.#idle)
    if (this.#patience > 0) this.#idle = setTimeout(() => this.emit('timeout'), this.#patience).unref()
  }

  #ended(code: number | null): void {
    if (code === 0 || code === null) this.push(null)
    else this.destroy(new EngineError(kindOf(code, this.#complaint), this.#complaint.trim()))
  }
}

// ssh ends with 255 where it could not connect, and else as the command does: 127 where the machine has no docker.
function kindOf(code: number, complaint: string): EngineErrorKind {
  if (/permission denied|host key verification failed/i.test(complaint)) return 'denied'
  if (code === 127) return 'absent'
  return code === 255 ? 'refused' : 'failed'
}
