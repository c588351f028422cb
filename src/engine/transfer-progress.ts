import * as z from 'zod/mini'
import { number, text } from './door.ts'
import { EngineError } from './engine-error.ts'

/** How far a pull or a push is. */
export interface TransferProgress {
  /** In the order in which the Engine names them. */
  readonly layers: readonly TransferredLayer[]
  /** What was said last of the image as a whole, such as `Status: Downloaded newer image for nginx:latest`. */
  readonly status: string
  /** Whether a layer came or went that was not there before. */
  readonly hasMoved: boolean
}

export interface TransferredLayer {
  /** The first 12 digits. */
  readonly id: string
  readonly phase: TransferPhase
  /** Bytes of what this phase has to do; undefined where it does not count. */
  readonly done: number | undefined
  readonly total: number | undefined
}

export type TransferPhase = 'waiting' | 'downloading' | 'downloaded' | 'extracting' | 'uploading' | 'ready'

/**
 * The progress after one more message of the Engine.
 * @throws EngineError `failed` for the message that tells of a failure: it comes in the middle of an answer that began well
 */
export function progressAfter(progress: TransferProgress, message: unknown): TransferProgress {
  const { id, status, error, progressDetail } = transferMessage.parse(message)
  if (error !== '') throw new EngineError('failed', error)
  const phase = phaseOf(status)
  if (id === '' || !phase) return { ...progress, status: status === '' ? progress.status : status }
  const { current, total } = progressDetail
  const counts = phase === 'downloading' || phase === 'extracting' || phase === 'uploading'
  const layer = { id, phase, done: counts ? current : undefined, total: counts && total > 0 ? total : undefined }
  const isKnown = progress.layers.some((known) => known.id === id)
  const layers = isKnown
    ? progress.layers.map((known) => (known.id === id ? layer : known))
    : [...progress.layers, layer]
  return { ...progress, layers, hasMoved: progress.hasMoved || moves.has(status) }
}

function phaseOf(status: string): TransferPhase | undefined {
  return phases[status] ?? beginnings.find(({ words }) => status.startsWith(words))?.phase
}

// What the Engine says of a layer (moby, distribution/pull_v2.go, push_v2.go and distribution/xfer).
const phases: Readonly<Record<string, TransferPhase>> = {
  'Pulling fs layer': 'waiting',
  Waiting: 'waiting',
  Downloading: 'downloading',
  'Verifying Checksum': 'downloaded',
  'Download complete': 'downloaded',
  Extracting: 'extracting',
  'Pull complete': 'ready',
  'Already exists': 'ready',
  Preparing: 'waiting',
  Pushing: 'uploading',
  Pushed: 'ready',
  'Layer already exists': 'ready',
}

const moves: ReadonlySet<string> = new Set(['Pull complete', 'Pushed'])

const beginnings = [
  { words: 'Retrying in ', phase: 'waiting' },
  { words: 'Mounted from ', phase: 'ready' },
] as const

const transferMessage = z.catch(
  z.object({
    id: text,
    status: text,
    error: text,
    progressDetail: z.catch(z.object({ current: number, total: number }), { current: 0, total: 0 }),
  }),
  { id: '', status: '', error: '', progressDetail: { current: 0, total: 0 } },
)
