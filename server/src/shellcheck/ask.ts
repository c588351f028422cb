import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import * as z from 'zod/mini'
import type { Script } from './scripts.ts'

const place = { line: z.number(), column: z.number(), endLine: z.number(), endColumn: z.number() }

/** What ShellCheck prints with `--format=json1`, as far as we read it. */
const outputSchema = z.object({
  comments: z.array(
    z.object({
      ...place,
      level: z.enum(['error', 'warning', 'info', 'style']),
      code: z.number(),
      message: z.string(),
      fix: z.nullish(z.object({ replacements: z.array(z.object({ ...place, replacement: z.string() })) })),
    }),
  ),
})

export type Comment = z.infer<typeof outputSchema>['comments'][number]

/** What ShellCheck says about a script. Nothing where it fails, or takes longer than `patience`, in milliseconds. */
export async function ask(program: string, { dialect, text }: Script, patience = 5000): Promise<readonly Comment[]> {
  const output = await outputOf(program, [...options, `--shell=${dialect}`, '-'], text, patience)
  try {
    return z.parse(outputSchema, JSON.parse(output)).comments
  } catch {
    // An old version, or something else of that name.
    return []
  }
}

// Left out as hadolint leaves them out: files that are not there to be read, and ash, which dash stands for.
const options = ['--norc', '--format=json1', '--exclude=SC1090,SC1091,SC2187']

function outputOf(program: string, words: readonly string[], input: string, patience: number): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      // Nothing of the project is read, and letters are letters in every locale.
      cwd: tmpdir(),
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: patience,
      killSignal: 'SIGKILL',
      windowsHide: true,
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (part) => {
      output += part
    })
    child.on('error', () => resolve(''))
    child.on('close', () => resolve(output))
    // It may end before it has read everything.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
