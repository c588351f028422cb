import { readdirSync, readFileSync } from 'node:fs'

/** A process beyond doubt: its id alone may have passed to another one since it was written down. */
export interface ProcessIdentity {
  readonly pid: number
  /** Linux: the machine's boot and the process's start in clock ticks since then. Elsewhere empty. */
  readonly started: string
}

/** Who has this process id now; undefined where nobody has, or only a zombie that its parent has not collected. */
export function identityOf(pid: number): ProcessIdentity | undefined {
  if (process.platform !== 'linux') return answers(pid) ? { pid, started: '' } : undefined
  const { state, started } = statOf(pid)
  if (state === '' || state === 'Z' || state === 'X') return undefined
  return { pid, started: `${textOf('/proc/sys/kernel/random/boot_id').trim()} ${started}` }
}

/** Whether that very process still runs: its id may be another’s by now. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identityOf(identity.pid)?.started === identity.started
}

/** Ends it with SIGKILL, if it is still that process. */
export function kill(identity: ProcessIdentity): void {
  if (!isAlive(identity)) return
  try {
    process.kill(identity.pid, 'SIGKILL')
  } catch {
    // It ended between the look and the signal.
  }
}

/** The processes that this one started itself and that still run (Linux). */
export function childrenOf(pid: number): readonly ProcessIdentity[] {
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger)
  return all.filter((candidate) => statOf(candidate).parent === String(pid)).flatMap((child) => identityOf(child) ?? [])
}

/** Stands still, for the last moments of a process, when nothing can be awaited. */
export function pauseNow(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** Fields of /proc/PID/stat, see proc(5); empty where there is no such process. */
function statOf(pid: number): Readonly<Record<'state' | 'parent' | 'started', string>> {
  const stat = textOf(`/proc/${pid}/stat`)
  // The second field is the program's name in parentheses and may hold anything; the others follow the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0] ?? '', parent: fields[1] ?? '', started: fields[19] ?? '' }
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** What a file of the kernel's says; empty where there is none, or no longer. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
