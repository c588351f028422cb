import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A program that stands in for ShellCheck, and keeps what it was asked. */
export interface StandIn {
  /** The folder with nothing but the program. */
  readonly folder: string
  readonly program: string
  /** What came in on its standard input, one entry a run. */
  asked(): readonly string[]
  /** The words of its command line, one entry a run. */
  words(): readonly string[]
  remove(): void
}

/** One of ShellCheck's comments, about the first five characters of a script. */
export const cdComment = {
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 6,
  level: 'warning',
  code: 2164,
  message: "Use 'cd ... || exit' or 'cd ... || return' in case cd fails.",
  fix: { replacements: [{ line: 1, column: 6, endLine: 1, endColumn: 6, replacement: ' || exit' }] },
}

/** @param answer what it prints: text, or comments in ShellCheck's form */
export function standIn(answer: string | readonly object[], before = ''): StandIn {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-shellcheck-'))
  const program = join(folder, 'shellcheck')
  const answerFile = join(folder, 'answer')
  const input = join(folder, 'input')
  const words = join(folder, 'words')
  writeFileSync(answerFile, typeof answer === 'string' ? answer : JSON.stringify({ comments: answer }))
  writeFileSync(
    program,
    `#!/bin/sh\necho "$*" >> '${words}'\n/bin/cat >> '${input}'\nprintf '\\f' >> '${input}'\n${before}\n/bin/cat '${answerFile}'\nexit 1\n`,
  )
  chmodSync(program, 0o755)
  return {
    folder,
    program,
    asked: () => entries(input, '\f'),
    words: () => entries(words, '\n'),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

function entries(file: string, separator: string): readonly string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split(separator).slice(0, -1) : []
}
