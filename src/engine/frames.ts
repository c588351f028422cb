import { EngineError } from './engine-error.ts'

/** A piece of a frame: what a container wrote, and where. */
export interface Piece {
  readonly stream: 'stdout' | 'stderr'
  readonly bytes: Buffer
  /** The piece with which its frame begins. */
  readonly opens: boolean
}

/**
 * Splits the Engine's multiplexed stream, chunk by chunk. A frame is 8 bytes (which stream, three zeros,
 * the length in big-endian order) and its payload: https://docs.docker.com/reference/api/engine/version/v1.48/#tag/Container/operation/ContainerAttach
 *
 * Payloads are handed on as they come, never gathered: time and memory are linear in what arrives.
 * @throws EngineError `invalid` for bytes that are no frame
 */
export function createFrameSplitter(): (chunk: Buffer) => readonly Piece[] {
  const header = Buffer.alloc(headerLength)
  let filled = 0
  let stream: Piece['stream'] = 'stdout'
  let missing = 0
  let opens = true

  return (chunk) => {
    const pieces: Piece[] = []
    let position = 0
    while (position < chunk.length) {
      if (missing === 0) {
        const copied = chunk.copy(header, filled, position, position + headerLength - filled)
        filled += copied
        position += copied
        if (filled < headerLength) break
        filled = 0
        stream = streamFrom(header)
        missing = header.readUInt32BE(4)
        opens = true
        continue
      }
      const bytes = chunk.subarray(position, position + missing)
      pieces.push({ stream, bytes, opens })
      position += bytes.length
      missing -= bytes.length
      opens = false
    }
    return pieces
  }
}

const headerLength = 8

function streamFrom(header: Buffer): Piece['stream'] {
  const stream = streams[header.readUInt8(0)]
  if (stream === undefined || header.readUIntBE(1, 3) !== 0) {
    throw new EngineError('invalid', `The log holds bytes that are no frame: ${header.toString('hex')}`)
  }
  return stream
}

// 0 is what was echoed from stdin, 3 an error of the Engine itself (moby, pkg/stdcopy).
const streams: readonly (Piece['stream'] | undefined)[] = ['stdout', 'stdout', 'stderr', 'stderr']
