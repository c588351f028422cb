import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod/mini'
import type { ContainerEngine } from './container-engine.ts'
import { createDeadline, type Deadline } from './deadline.ts'
import type { Dial } from './dial.ts'
import { accept, segment } from './door.ts'
import { EngineError } from './engine-error.ts'
import { argumentsOf, type ProbeOutcome } from './exec-probe.ts'
import { createFrameSplitter, type Piece } from './frames.ts'

/** Asks inside containers, over `dial`. */
export function prober(dial: Dial): ContainerEngine['probe'] {
  // The ID of what was asked, by container and command, until its end is known.
  const unfinished = new Map<string, string>()
  return async (id, probe, signal) => {
    const Cmd = argumentsOf(probe)
    const key = [id, ...Cmd].join('\n')
    const before = unfinished.get(key)
    if (before !== undefined && (await endOf(dial, before, signal)).isRunning) return { kind: 'slow' }
    const body = { AttachStdin: false, AttachStdout: true, AttachStderr: true, Tty: false, Cmd }
    const request = { method: 'POST', path: `/containers/${segment(id)}/exec`, body } as const
    const exec = accept(z.object({ Id: z.string() }), await dial.json(request, signal)).Id
    unfinished.set(key, exec)
    const deadline = createDeadline(patience, signal)
    try {
      const outcome = await outcomeOf(dial, exec, deadline, signal)
      if (outcome.kind === 'ended') unfinished.delete(key)
      return outcome
    } finally {
      deadline.clear()
    }
  }
}

const patience = 5000
const mostBytes = 64 * 1024

async function outcomeOf(dial: Dial, exec: string, deadline: Deadline, signal: AbortSignal): Promise<ProbeOutcome> {
  const pieces: Piece[] = []
  const split = createFrameSplitter()
  const body = { Detach: false, Tty: false }
  const request = { method: 'POST', path: `/exec/${segment(exec)}/start`, body } as const
  for await (const chunk of dial.bytes(request, deadline.signal)) {
    pieces.push(...split(chunk))
    // We hang up, and the Engine lets it write into nothing.
    if (pieces.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostBytes) return { kind: 'endless' }
  }
  const text = (stream: Piece['stream']) =>
    Buffer.concat(pieces.filter((piece) => piece.stream === stream).map(({ bytes }) => bytes)).toString()
  while (!deadline.signal.aborted) {
    const { isRunning, exitCode } = await endOf(dial, exec, signal)
    if (!isRunning) return { kind: 'ended', exitCode, output: text('stdout'), errors: text('stderr') }
    // It has said its last word, and is about to end.
    await pause(20)
  }
  if (deadline.isOver()) return { kind: 'slow' }
  throw new EngineError('lost', 'no longer wanted')
}

/** A container that is removed takes what ran in it along. */
async function endOf(dial: Dial, exec: string, signal: AbortSignal): Promise<End> {
  try {
    const { Running, ExitCode } = accept(
      endAnswer,
      await dial.json({ method: 'GET', path: `/exec/${exec}/json` }, signal),
    )
    return { isRunning: Running, exitCode: ExitCode }
  } catch (error) {
    if (error instanceof EngineError && error.kind === 'gone') return { isRunning: false, exitCode: -1 }
    throw error
  }
}

interface End {
  readonly isRunning: boolean
  readonly exitCode: number
}

const endAnswer = z.object({ Running: z.catch(z.boolean(), false), ExitCode: z.catch(z.number(), -1) })
