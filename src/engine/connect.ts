import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import type { Endpoint } from './endpoint.ts'
import type { Candidate } from './endpoints.ts'
import type { Engine, EngineAbout } from './engine.ts'
import { type EngineError, type EngineErrorKind, engineErrorFrom } from './engine-error.ts'
import type { Surroundings } from './surroundings.ts'

/** What came of looking for an engine. */
export type Answer =
  | { readonly kind: 'answered'; readonly engine: Engine; readonly about: EngineAbout }
  | { readonly kind: 'silent'; readonly endpoint: Endpoint | undefined; readonly problem: EngineError }

/**
 * Finds the engine that is meant. What this takes is loaded now and not with this file:
 * to load zod and dockerode takes longer than all the rest of the extension's start.
 */
export async function connect(surroundings: Surroundings, signal: AbortSignal): Promise<Answer> {
  const { candidatesFor } = await import('./endpoints.ts')
  return firstAnswer(candidatesFor(surroundings), signal)
}

/** The first engine that answers. When none does: the failure that tells most. */
export async function firstAnswer(
  [first, ...others]: readonly [Candidate, ...Candidate[]],
  signal: AbortSignal,
): Promise<Answer> {
  let answer = await ask(first, signal)
  for (const candidate of others) {
    if (answer.kind === 'answered' || signal.aborted) return answer
    const other = await ask(candidate, signal)
    if (other.kind === 'answered' || tells(other.problem) > tells(answer.problem)) answer = other
  }
  return answer
}

/** This machine, with the setting `drydock.engine.host`. */
export function surroundingsOf(setting: string): Surroundings {
  return {
    setting,
    environment: process.env,
    platform: process.platform,
    home: homedir(),
    userId: process.getuid?.(),
    read: textIn,
    list: namesIn,
  }
}

async function ask({ endpoint, problem }: Candidate, signal: AbortSignal): Promise<Answer> {
  if (problem) return { kind: 'silent', endpoint, problem }
  try {
    const { openEngine } = await import('./docker.ts')
    const engine = await openEngine(endpoint)
    return { kind: 'answered', engine, about: await engine.about(signal) }
  } catch (error) {
    return { kind: 'silent', endpoint, problem: engineErrorFrom(error) }
  }
}

// "You may not" tells more than "nobody answers", and that more than "there is nothing".
const telling: readonly EngineErrorKind[] = ['absent', 'refused', 'lost', 'invalid', 'failed', 'denied']

function tells(problem: EngineError): number {
  return telling.indexOf(problem.kind)
}

function textIn(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
