import { StringDecoder } from 'node:string_decoder'
import { EngineError } from './engine-error.ts'

/**
 * Reads JSON values, one a line, from chunks that break anywhere, in a character too.
 * A line that is no JSON is left out: a proxy's remark must not end a stream.
 * @throws EngineError `invalid` when a line grows beyond 16 MiB
 */
export function createJsonLineReader(): (chunk: Buffer) => readonly unknown[] {
  const decoder = new StringDecoder('utf8')
  let unfinished = ''

  return (chunk) => {
    const [first = '', ...others] = decoder.write(chunk).split('\n')
    const last = others.pop()
    if (last === undefined) {
      unfinished += first
      if (unfinished.length > longestLine) throw new EngineError('invalid', 'The Engine sends a line without an end.')
      return []
    }
    const lines = [unfinished + first, ...others]
    unfinished = last
    return lines.flatMap(valuesIn)
  }
}

const longestLine = 16 * 1024 * 1024

function valuesIn(line: string): readonly unknown[] {
  if (line.trim() === '') return []
  try {
    const value: unknown = JSON.parse(line)
    return [value]
  } catch {
    return []
  }
}
