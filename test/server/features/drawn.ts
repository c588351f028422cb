import { readSettings, type Settings } from '../../../server/src/settings.ts'
import type { Range } from '../../../server/src/syntax/lines.ts'
import type { Dockerfile } from '../../../server/src/syntax/tree.ts'

/** A file with `[` and `]` around some ranges of it. */
export function drawn({ text, lines }: Dockerfile, ranges: readonly Range[]): string {
  const marks = ranges.flatMap(({ start, end }) => [
    { at: lines.offsetAt(start), sign: '[' },
    { at: lines.offsetAt(end), sign: ']' },
  ])
  return marks
    .sort((one, other) => other.at - one.at || (one.sign === '[' ? -1 : 1))
    .reduce((drawing, { at, sign }) => drawing.slice(0, at) + sign + drawing.slice(at), text)
}

/** Settings in which some are chosen. */
export function settingsWith(given: object = {}): Settings {
  const read = readSettings(given)
  if (!('settings' in read)) throw new Error(read.problems.join('\n'))
  return read.settings
}
