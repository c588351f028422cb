// Runs known cases through the command line of the server, and says how many agree: `npm run conformance -- DIR`.
// DIR holds parser.json, errors.json, probes.json, checks.json and hadolint.json; `--set NAME` chooses among them.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod/mini'
import { type Case, caseSchema, type Entry, entrySchema, judges, type SetName, setNames } from './conformance/judge.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cli = join(root, 'server', 'dist', 'cli.js')

process.exitCode = main()

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { set: { type: 'string', multiple: true, default: [] }, show: { type: 'string', default: '20' } },
  })
  const [directory] = positionals
  const sets = setNames.filter((name) => values.set.length === 0 || values.set.includes(name))
  if (directory === undefined || sets.length === 0) {
    console.error('Usage: npm run conformance -- DIR [--set parser|errors|probes|checks|hadolint]... [--show N]')
    return 2
  }
  const isBuilt = spawnSync('npm', ['run', '--silent', 'build:server'], { cwd: root, stdio: 'inherit' }).status === 0
  const results = isBuilt ? sets.map((set) => isReached(set, directory, Number(values.show))) : [false]
  return results.every((isGood) => isGood) ? 0 : 1
}

function isReached(set: SetName, directory: string, show: number): boolean {
  const { cases } = z.object({ cases: z.array(caseSchema) }).parse(readJson(join(directory, `${set}.json`)))
  const entries = runAll(cases, set === 'parser')
  const wrong = cases.flatMap((one, index) => {
    const why = judges[set](one, entries[index] ?? { diagnostics: [], ast: '' })
    return why === undefined ? [] : [{ one, why }]
  })
  const share = (100 * (cases.length - wrong.length)) / Math.max(cases.length, 1)
  const least = set === 'hadolint' ? 98 : 100
  console.log(`${set}: ${cases.length - wrong.length} of ${cases.length} agree, ${least}% are asked for`)
  for (const { one, why } of wrong.slice(0, show)) {
    console.log(`  ${one.name ?? `${one.rule} ${one.description}`}: ${why}`)
    console.log(one.dockerfile.trimEnd().replace(/^/gm, '    | '))
  }
  return share >= least
}

/** What the command line says about each case. */
function runAll(cases: readonly Case[], withTrees: boolean): readonly Entry[] {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  try {
    const files = cases.map((one, index) => {
      const beside = join(folder, String(index))
      mkdirSync(beside)
      // Fragments lack a FROM, which is not what they are about.
      writeFileSync(join(beside, 'Dockerfile'), one.fragment ? `FROM scratch\n${one.dockerfile}` : one.dockerfile)
      if (one.dockerignore !== undefined) writeFileSync(join(beside, '.dockerignore'), one.dockerignore)
      return join(beside, 'Dockerfile')
    })
    const linted = callCli(['lint', '--format', 'json', '--locale', 'en', '--all-rules'], files)
    const trees = withTrees ? callCli(['parse', '--format', 'json'], files) : []
    return linted.map(({ diagnostics }, index) => ({ diagnostics, ast: trees[index]?.ast ?? '' }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Some hundred files at a time: a command line has a longest length. */
function callCli(words: readonly string[], files: readonly string[]): readonly Entry[] {
  const entries: Entry[] = []
  for (let start = 0; start < files.length; start += 400) {
    const part = files.slice(start, start + 400)
    const done = spawnSync(process.execPath, [cli, ...words, ...part], { encoding: 'utf8', maxBuffer: 2 ** 28 })
    entries.push(...z.array(entrySchema).parse(JSON.parse(done.stdout || done.stderr)))
  }
  return entries
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
