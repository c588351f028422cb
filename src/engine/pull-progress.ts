import * as z from 'zod/mini'
import { number, text } from './door.ts'
import { EngineError } from './engine.ts'

/** How far a pull is. */
export interface PullProgress {
  /** In the order in which the Engine names them. */
  readonly layers: readonly PulledLayer[]
  /** What was said last of the image as a whole, such as `Status: Downloaded newer image for nginx:latest`. */
  readonly status: string
}

export interface PulledLayer {
  /** The first 12 digits. */
  readonly id: string
  readonly phase: PullPhase
  /** Bytes of what this phase has to do; undefined where it does not count. */
  readonly done: number | undefined
  readonly total: number | undefined
}

export type PullPhase = 'waiting' | 'downloading' | 'downloaded' | 'extracting' | 'ready'

/** Before the first word of the Engine. */
export const notYetPulled: PullProgress = { layers: [], status: '' }

/**
 * The progress after one more message of the Engine.
 * @throws EngineError `failed` for the message that tells of a failure: it comes in the middle of an answer that began well
 */
export function progressAfter(progress: PullProgress, message: unknown): PullProgress {
  const { id, status, error, progressDetail } = pullMessage.parse(message)
  if (error !== '') throw new EngineError('failed', error)
  const phase = phases[status]
  if (id === '' || !phase) return { ...progress, status: status === '' ? progress.status : status }
  const { current, total } = progressDetail
  const counts = phase === 'downloading' || phase === 'extracting'
  const layer = { id, phase, done: counts ? current : undefined, total: counts && total > 0 ? total : undefined }
  const isKnown = progress.layers.some((known) => known.id === id)
  const layers = isKnown
    ? progress.layers.map((known) => (known.id === id ? layer : known))
    : [...progress.layers, layer]
  return { ...progress, layers }
}

// What the Engine says of a layer (moby, distribution/pull_v2.go and distribution/xfer).
const phases: Readonly<Record<string, PullPhase>> = {
  'Pulling fs layer': 'waiting',
  Waiting: 'waiting',
  Downloading: 'downloading',
  'Verifying Checksum': 'downloaded',
  'Download complete': 'downloaded',
  Extracting: 'extracting',
  'Pull complete': 'ready',
  'Already exists': 'ready',
}

const pullMessage = z.catch(
  z.object({
    id: text,
    status: text,
    error: text,
    progressDetail: z.catch(z.object({ current: number, total: number }), { current: 0, total: 0 }),
  }),
  { id: '', status: '', error: '', progressDetail: { current: 0, total: 0 } },
)
