import { join } from 'node:path'
import { validate } from 'dockerfile-utils'
import { root } from '../root.ts'
import { median } from './median.ts'

/** What linting a set of Dockerfiles came to, in milliseconds for the whole set. */
export type Linting = {
  readonly fileCount: number
  readonly ours: number
  readonly oursAllRules: number
  readonly theirs: number
}

/** Lints all files in this process, in turns with dockerfile-utils; the first two rounds are not counted. */
export async function measureLinting(files: readonly string[], roundCount: number): Promise<Linting> {
  // The bundle that people install, not the sources.
  const { defaultSettings, lint, parse }: Drydock = await import(join(root, 'server/dist/index.js'))
  const linters = {
    ours: (text: string) => lint(parse(text), defaultSettings),
    oursAllRules: (text: string) => lint(parse(text), defaultSettings, { allRules: true }),
    theirs: (text: string) => validate(text),
  }
  const timed = (linter: (text: string) => void) => {
    const start = performance.now()
    for (const text of files) linter(text)
    return performance.now() - start
  }
  const rounds = Array.from({ length: roundCount + 2 }, () => ({
    ours: timed(linters.ours),
    oursAllRules: timed(linters.oursAllRules),
    theirs: timed(linters.theirs),
  })).slice(2)
  return {
    fileCount: files.length,
    ours: median(rounds.map(({ ours }) => ours)),
    oursAllRules: median(rounds.map(({ oursAllRules }) => oursAllRules)),
    theirs: median(rounds.map(({ theirs }) => theirs)),
  }
}

type Drydock = typeof import('../../server/src/index.ts')
