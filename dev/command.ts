import { spawn, spawnSync } from 'node:child_process'

/** Takes one line of progress, without a line break. */
export type Log = (line: string) => void

export interface CommandOptions {
  readonly folder?: string
  /** Added to this process's environment. */
  readonly environment?: Readonly<Record<string, string>>
}

/**
 * Runs a program without a shell and gives what it wrote to its standard output.
 * @throws Error with the last lines of its standard error when it can't be started or ends with another code than 0
 */
export function output(program: string, args: readonly string[], options: CommandOptions = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.folder,
      env: { ...process.env, ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const written: Buffer[] = []
    const complaints: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => written.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(Buffer.concat(written))
      const last = lastLines(Buffer.concat(complaints).toString(), 8)
      reject(new Error(`${program} ${args[0] ?? ''} ended with ${signal ?? code}:\n${last}`))
    })
  })
}

/** Runs a program whose output people shall see as it comes. @returns its exit code, null after a signal */
export function streamed(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.folder,
      env: { ...process.env, ...options.environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const end = () => child.kill()
    process.on('exit', end)
    child.on('error', reject)
    child.on('close', (code) => {
      process.off('exit', end)
      resolve(code)
    })
  })
}

/** Like {@link output}, but at once and forgiving: undefined when it fails. For the last moments of a process, when nothing can be awaited. */
export function outputNow(program: string, args: readonly string[]): string | undefined {
  const done = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return done.status === 0 ? done.stdout : undefined
}

/** The end of a text, for an error message. */
export function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n')
}
