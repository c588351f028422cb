import type { Engine } from '../engine/engine.ts'
import type { BoundStep } from './bound-step.ts'
import { type Evaluation, evaluate } from './check.ts'
import { type Asking, readEngine } from './engine-reading.ts'
import { mistakesIn } from './mistake.ts'
import type { Recognised } from './mistakes/common-mistake.ts'
import type { Outside } from './outside.ts'
import { nothingRead, type Reading, type Wanted } from './reading.ts'
import type { Told } from './told.ts'

export interface Look {
  /** What it was judged by. */
  readonly reading: Reading
  readonly evaluation: Evaluation
  readonly mistakes: readonly Recognised[]
}

/** Reads what the step's check wants, and judges it. Undefined where the engine is needed and does not answer. */
export async function lookAtStep(
  step: BoundStep,
  engine: Engine | undefined,
  told: Told,
  outside: Asking & Pick<Outside, 'now' | 'practice' | 'readDockerfile'>,
  signal: AbortSignal,
): Promise<Look | undefined> {
  const read = await readNow(step, engine, outside, signal)
  if (!read) return undefined
  const reading = { ...nothingRead, ...read, ...(await readFiles(step.wanted, outside)), ...told }
  const situation = { reading, last: told.commands.at(-1), ports: step.ports, now: outside.now() }
  return { reading, evaluation: evaluate(step.check, reading), mistakes: mistakesIn(step.mistakes, situation) }
}

async function readNow(step: BoundStep, engine: Engine | undefined, asking: Asking, signal: AbortSignal) {
  const withoutEngine = step.offline ? nothingRead : undefined
  if (!engine) return withoutEngine
  try {
    return await readEngine(engine, step.wanted, asking, signal)
  } catch {
    // The engine has gone, or this run has: LiveEngine says so, and looks again by itself.
    return withoutEngine
  }
}

/** What the learner has written into files: no engine is needed for that. */
async function readFiles(
  { files, dockerfiles }: Required<Wanted>,
  { practice, readDockerfile }: Pick<Outside, 'practice' | 'readDockerfile'>,
): Promise<Pick<Reading, 'files' | 'dockerfiles'>> {
  const texts = await Promise.all(files.map(async (file) => [file, await practice.read(file)] as const))
  const trees = await Promise.all(
    dockerfiles.map(async (file) => {
      const text = await practice.read(file)
      return [file, text === null ? null : await readDockerfile(text)] as const
    }),
  )
  return { files: Object.fromEntries(texts), dockerfiles: Object.fromEntries(trees) }
}
