import { StringDecoder } from 'node:string_decoder'
import type { LogLine } from './engine.ts'
import { createFrameSplitter, type Piece } from './frames.ts'

/** Makes lines of a log's bytes. */
export interface LogReader {
  /** The lines that `chunk` ends, in the order in which they end. */
  read(chunk: Buffer): readonly LogLine[]
  /** What was written after the last line break. */
  rest(): readonly LogLine[]
}

export interface LogFormat {
  /** The container has a terminal: its log is one raw stream with `\r\n`, without frames. */
  readonly terminal: boolean
  /** The Engine was asked to put the time before what it sends. */
  readonly timestamps: boolean
}

/**
 * Reads a container's log. A line of more than 256 Ki characters comes in parts: nobody reads it, and it must not fill the memory.
 * @throws EngineError `invalid`, from `read`, for bytes that are no frame
 */
export function createLogReader(format: LogFormat): LogReader {
  const split = format.terminal ? asOnePiece : createFrameSplitter()
  const streams = { stdout: createLineReader('stdout', format), stderr: createLineReader('stderr', format) }
  return {
    read: (chunk) => split(chunk).flatMap((piece) => streams[piece.stream].read(piece)),
    rest: () => [...streams.stdout.rest(), ...streams.stderr.rest()],
  }
}

const longestLine = 256 * 1024

function asOnePiece(bytes: Buffer): readonly Piece[] {
  return [{ stream: 'stdout', bytes, opens: false }]
}

interface LineReader {
  read(piece: Piece): readonly LogLine[]
  rest(): readonly LogLine[]
}

function createLineReader(stream: LogLine['stream'], format: LogFormat): LineReader {
  const decoder = new StringDecoder('utf8')
  const stamp = createStampReader()
  let text = ''
  let at: number | undefined

  // A long line takes several frames, each with its own time; the line has the first one's.
  const stampEachFrame = format.timestamps && !format.terminal

  function lineOf(whole: string): LogLine {
    if (!format.terminal) return { stream, at, text: whole }
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole
    return format.timestamps ? { stream, ...stampedLine(line) } : { stream, at: undefined, text: line }
  }

  function read(piece: Piece): readonly LogLine[] {
    let bytes = piece.bytes
    if (stampEachFrame) {
      const stamped = stamp(piece)
      if (stamped === undefined) return []
      bytes = stamped.bytes
      if (text === '') at = stamped.at
    }
    return linesIn(decoder.write(bytes))
  }

  function linesIn(written: string): readonly LogLine[] {
    const lines: LogLine[] = []
    let start = 0
    for (let end = written.indexOf('\n'); end !== -1; end = written.indexOf('\n', start)) {
      lines.push(lineOf(text + written.slice(start, end)))
      text = ''
      start = end + 1
    }
    text += written.slice(start)
    if (text.length > longestLine) lines.push(...flush())
    return lines
  }

  function flush(): readonly LogLine[] {
    if (text === '') return []
    const line = lineOf(text)
    text = ''
    return [line]
  }

  function rest(): readonly LogLine[] {
    text += decoder.end()
    return flush()
  }

  return { read, rest }
}

interface Stamped {
  readonly at: number | undefined
  readonly bytes: Buffer
}

/** Takes the time off the beginning of each frame; undefined while the time is not complete. */
function createStampReader(): (piece: Piece) => Stamped | undefined {
  let stamp = ''
  let complete = true
  let at: number | undefined

  return ({ bytes, opens }) => {
    if (opens) {
      stamp = ''
      complete = false
    }
    if (complete) return { at, bytes }
    const space = bytes.indexOf(' ')
    stamp += bytes.toString('latin1', 0, space === -1 ? bytes.length : space)
    if (space === -1) return undefined
    complete = true
    at = timeOf(stamp)
    return { at, bytes: bytes.subarray(space + 1) }
  }
}

function stampedLine(line: string): { readonly at: number | undefined; readonly text: string } {
  const space = line.indexOf(' ')
  const at = space === -1 ? undefined : timeOf(line.slice(0, space))
  return at === undefined ? { at, text: line } : { at, text: line.slice(space + 1) }
}

function timeOf(stamp: string): number | undefined {
  const time = Date.parse(stamp)
  return Number.isNaN(time) ? undefined : time
}
