import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Deed, Keys } from '../lesson.ts'
import type { EndedCommand } from '../reading.ts'

/** Somebody who does what a lesson says, in a shell: for the proof of lessons, on Linux and macOS. */
export interface Learner {
  /**
   * Does one thing. What `stays` goes on; everything else is over when the promise is fulfilled.
   * @throws Error where a command fails that should not, or does not fail that should
   */
  does(deed: Deed): Promise<void>
  /** Leaves the terminal: whatever still runs in it is ended. */
  leaves(): Promise<void>
}

export interface Folder {
  readonly path: string
  /** Writes the solution, a file that the lesson brings, into a file there. */
  change(file: string, solution: string): Promise<void>
}

/**
 * @param environment with which `docker` meets the engine of the proof
 * @param started fulfilled when the next container starts
 * @param folder the learner's own folder of the lesson, in which commands are run
 * @param ended hears of every command that ends, as VS Code's shell integration tells it
 */
export function newLearner(
  environment: Readonly<Record<string, string>>,
  ended: (command: EndedCommand) => void,
  started: () => Promise<void>,
  folder: Folder,
): Learner {
  let foreground: Running | undefined
  return { does, leaves }

  async function does(deed: Deed): Promise<void> {
    if ('press' in deed) return presses(deed.press)
    if ('open' in deed) return visit(deed.open)
    if ('type' in deed) return types(deed.type)
    if ('edit' in deed) return folder.change(deed.edit, deed.becomes)
    if (deed.online) return undefined
    const running = run(deed.run, environment, ended, folder.path)
    if (deed.stays) {
      await leaves()
      foreground = running
      await Promise.race([running.ended, watched(deed.run)])
      return
    }
    const { exitCode, output } = await running.ended
    if ((exitCode !== 0) !== (deed.fails === true)) {
      throw new Error(`\`${deed.run}\` ended with ${exitCode}:\n${output.slice(-500)}`)
    }
  }

  /** A person sees the container start and takes a moment before the next key; its program needs that moment, too. */
  async function watched(line: string): Promise<void> {
    if (/^docker (container )?(run|start)\b/.test(line)) await started()
    await pause(aMoment)
  }

  async function presses(key: Keys): Promise<void> {
    if (!foreground) throw new Error(`${key} is pressed, but nothing runs in the foreground.`)
    if (foreground.process.stdin) foreground.process.stdin.write(characters[key])
    else signal(foreground.process, 'SIGINT')
    const inVain = pause(patience).then(() => 'in vain' as const)
    if ((await Promise.race([foreground.ended, inVain])) === 'in vain') throw new Error(`${key} does not end it.`)
    foreground = undefined
  }

  async function types(line: string): Promise<void> {
    if (!foreground?.process.stdin) throw new Error(`\`${line}\` is typed, but nothing in the foreground reads it.`)
    foreground.process.stdin.write(`${line}\n`)
    // The program inside needs a moment before it reads the next line.
    await Promise.race([foreground.ended, pause(aMoment)])
  }

  async function leaves(): Promise<void> {
    if (!foreground) return
    signal(foreground.process, 'SIGKILL')
    await foreground.ended
    foreground = undefined
  }
}

const aMoment = 700
// As a terminal sends them.
const characters: Readonly<Record<Keys, string>> = { 'ctrl+c': '\x03', 'ctrl+d': '\x04', 'ctrl+x': '\x18' }
// Longer than any grace period in a lesson.
const patience = 15_000

/** What a command prints, without the last line end. */
export async function output(line: string, environment: Readonly<Record<string, string>>): Promise<string> {
  return (await run(line, environment, () => {}).ended).output.trimEnd()
}

interface Running {
  readonly process: ChildProcess
  readonly ended: Promise<EndedCommand>
}

function run(
  line: string,
  environment: Readonly<Record<string, string>>,
  tell: (command: EndedCommand) => void,
  cwd?: string,
): Running {
  // `docker` gives a container a terminal only where it has one itself: `script` has one, and hands on what it is told.
  const wantsTerminal = /^docker (container )?(attach\b|prune\b|(run|exec)( -\w+)* (-it|-ti|-t|--tty)\b)/.test(line)
  const [program, ...words] = wantsTerminal ? ['script', '-qefc', line, '/dev/null'] : ['sh', '-c', line]
  const child = spawn(program, words, {
    // A group of its own: Ctrl+C goes to all of it, as in a terminal, and not to us.
    detached: true,
    stdio: [wantsTerminal ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    cwd,
  })
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout?.on('data', collect)
  child.stderr?.on('data', collect)
  const ended = once(child, 'close').then(() => {
    const command = { line, exitCode: child.exitCode ?? undefined, output, at: Date.now() }
    tell(command)
    return command
  })
  return { process: child, ended }
}

function signal({ pid }: ChildProcess, name: 'SIGINT' | 'SIGKILL'): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, name)
  } catch {
    // It has ended by itself.
  }
}

async function visit(url: string): Promise<void> {
  const page = await fetch(url, { headers: { 'user-agent': 'Mozilla/5.0 (a learner)' } })
  await page.text()
}
