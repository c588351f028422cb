import * as z from 'zod/mini'
import { checkKind, code, pattern, word } from './check-kind.ts'
import { patternSaid } from './pattern-said.ts'

/**
 * What the container has written matches (stdout and stderr together; `^` and `$` stand for the ends of lines).
 * Requests of our own carry `Drydock` in their user agent: a pattern that waits for the learner's leaves them out.
 */
export const logsMatch = checkKind({
  name: 'logs.match',
  arguments: z.strictObject({ name: word, regex: pattern }),
  goal: ({ name, regex }) => ({
    en: `The log of \`${name}\` shows \`${regex}\``,
    ko: `\`${name}\` 컨테이너의 로그에 \`${regex}\`가 보입니다`,
  }),
  wants: ({ name }) => ({ logs: [name] }),
  judge: ({ name, regex }, reading) => {
    const log = reading.logs[name] ?? ''
    const match = new RegExp(regex, 'mu').exec(log)
    const last = lastLine(log)
    const nothing = { en: 'the log is empty', ko: '로그가 비어 있습니다' }
    return {
      met: match !== null,
      expected: patternSaid(regex),
      found: match ? code(cut(lineAround(log, match.index))) : last === '' ? nothing : code(cut(last)),
      comparable: log !== '',
    }
  },
})

function lineAround(text: string, index: number): string {
  return text.slice(text.lastIndexOf('\n', index - 1) + 1).split('\n', 1)[0] ?? ''
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? ''
}

function cut(line: string): string {
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
