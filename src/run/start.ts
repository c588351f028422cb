import { isAbsolute, join } from 'node:path'
import type { Engine } from '../engine/engine.ts'
import { EngineError } from '../engine/engine-error.ts'
import type { RunSpec } from '../engine/run-spec.ts'
import { plain } from '../webview/plain.ts'
import type { Outcome } from './protocol.ts'

/** A container that was started, or why it was not. */
export type Started = { readonly id: string; readonly outcome: Outcome } | { readonly outcome: Outcome }

/**
 * Creates the container and starts it. One that does not start is removed again, so that its name is free for the next
 * attempt: it was made here, a moment ago, and nobody has seen it.
 */
export async function start(spec: RunSpec, engine: Engine, folder: string | undefined): Promise<Started> {
  let id: string | undefined
  try {
    id = await engine.create(withWholePaths(spec, folder))
    await engine.act('start', id)
    return { id, outcome: { kind: 'started', name: plain(spec.name ?? id.slice(0, 12), 128) } }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    if (id !== undefined) await engine.act('remove', id, { force: true }).catch(() => {})
    return { outcome: failure(error) }
  }
}

// The Engine knows nothing of the folder that is open here; the docker command makes paths whole before it asks.
function withWholePaths(spec: RunSpec, folder: string | undefined): RunSpec {
  if (folder === undefined || !spec.mounts) return spec
  const mounts = spec.mounts.map((mount) =>
    /^\.{1,2}(?:[/\\]|$)/.test(mount.source) && !isAbsolute(mount.source)
      ? { ...mount, source: join(folder, mount.source) }
      : mount,
  )
  return { ...spec, mounts }
}

function failure({ kind, message }: EngineError): Outcome {
  const why = reasons.find(({ pattern }) => pattern.test(message))?.why ?? (kind === 'conflict' ? 'name' : 'other')
  return { kind: 'failed', why, message: plain(message) }
}

// The Engine says 500 for all of them; only the words differ.
const reasons = [
  { why: 'port', pattern: /port is already allocated|address already in use|ports are not available/i },
  { why: 'path', pattern: /invalid mount|bind source path|mount denied|invalid volume|is not shared/i },
] as const
