import type { EngineDocument } from '../engine/document.ts'
import type { Engine } from '../engine/engine.ts'
import { EngineError } from '../engine/engine-error.ts'
import type { EngineEvent } from '../engine/engine-event.ts'
import type { ExecProbe } from '../engine/exec-probe.ts'
import { textAt } from './document-path.ts'
import { type ProbeRead, probeKey } from './probe-read.ts'

/** Asks inside the containers of a lesson as seldom as it can, for each question is a program that runs in there. */
export interface Prober {
  /** Something has happened, perhaps to a container. */
  happened(event: EngineEvent): void
  /** Something may be different anywhere. */
  anything(): void
  readonly ask: AskInside
}

/** Asks inside a container, whose document was just read. Throws EngineError where the engine itself does not answer. */
export type AskInside = (
  engine: Engine,
  container: EngineDocument,
  probe: ExecProbe,
  signal: AbortSignal,
) => Promise<ProbeRead | null>

/** What no event tells, such as a line typed into a program in there, or a client over the network. */
const askEvery = 4000

/**
 * @param isMade whether the lesson made the container of that ID: in another one nothing is ever run
 * @param now milliseconds, of any beginning
 */
export function newProber(isMade: (container: string) => boolean, now: () => number): Prober {
  const answers = new Map<string, Answer>()
  const deeds = new Map<string, number>()
  let count = 0
  return {
    happened({ type, action, id }) {
      // A program that begins in a container has done nothing yet.
      if (type === 'container' && action !== 'exec_create' && action !== 'exec_start') heard(id)
    },
    anything: () => heard(everywhere),
    ask,
  }

  function heard(container: string): void {
    count += 1
    deeds.set(container, count)
  }

  async function ask(...[engine, container, probe, signal]: Parameters<AskInside>): Promise<ProbeRead | null> {
    const id = textAt(container, 'Id')
    if (!isMade(id)) return { kind: 'foreign' }
    const state = textAt(container, 'State.Status')
    if (state !== 'running') return { kind: 'idle', state }
    const key = probeKey(`${id} ${textAt(container, 'State.StartedAt')}`, probe)
    const known = answers.get(key)
    const lastDeed = Math.max(deeds.get(id) ?? 0, deeds.get(everywhere) ?? 0)
    if (known && known.after >= lastDeed && now() - known.at < askEvery) return known.read
    // What happens while we ask is not in the answer.
    const after = count
    const read = await engine.probe(id, probe, signal).catch(refusal)
    answers.set(key, { read, after, at: now() })
    return read
  }
}

interface Answer {
  readonly read: ProbeRead | null
  /** How many deeds had been heard of. */
  readonly after: number
  readonly at: number
}

const everywhere = ''

/** What the engine says of the container, or of us, is an answer, too. */
function refusal(problem: unknown): ProbeRead | null {
  if (!(problem instanceof EngineError)) throw problem
  if (problem.kind === 'gone') return null
  // It has ended since its document was read.
  if (problem.kind === 'conflict') return { kind: 'idle', state: 'exited' }
  if (problem.kind === 'absent' || problem.kind === 'refused' || problem.kind === 'lost') throw problem
  return { kind: 'refused', message: problem.message }
}
