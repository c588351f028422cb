import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Asking, measureAsking } from './bench/asking.ts'
import { conformanceDockerfiles, generatedDockerfiles } from './bench/dockerfiles.ts'
import { reportEditor } from './bench/editor/report.ts'
import { reportEngine } from './bench/engine/report.ts'
import { measureLinting } from './bench/linting.ts'
import { type NamedSet, tableOf, writeTables } from './bench/table.ts'
import { measureTyping, type Typing } from './bench/typing.ts'
import { output } from './command.ts'
import { exitOnSignals } from './exit-on-signals.ts'
import { root } from './root.ts'

// `npm run bench`: Drydock's language server and the one that others use, measured next to each other.
// `npm run bench -- --write` puts the table into the READMEs.
// `npm run bench -- --engine`: the view of containers and the docker command alone.
// `npm run bench -- --editor`: the packaged extension in the real editor alone.
exitOnSignals()
const isWriting = process.argv.includes('--write')
if (process.argv.includes('--engine')) {
  await reportEngine(isWriting)
  process.exit()
}
if (process.argv.includes('--editor')) {
  await reportEditor()
  process.exit()
}
const sizes = [
  { instructionCount: 100, keystrokeCount: 60 },
  { instructionCount: 1000, keystrokeCount: 42 },
  { instructionCount: 10_000, keystrokeCount: 12 },
]
const peer = join(root, 'node_modules/dockerfile-language-server-nodejs')
const { name, version } = JSON.parse(readFileSync(join(peer, 'package.json'), 'utf8'))
const scripts = { ours: join(root, 'server/dist/cli.js'), theirs: join(peer, 'lib/server.js') }
await output('npm', ['run', 'build:server', '--silent'], { folder: root })

const typing: Typing[] = []
for (const { instructionCount, keystrokeCount } of sizes) {
  console.error(`Typing in a file of ${instructionCount} instructions...`)
  typing.push(await measureTyping(scripts, instructionCount, keystrokeCount))
}
// Enough keystrokes for both to be warm. Their tokens take five minutes each time for the largest file.
const asking: Asking[] = []
for (const { instructionCount, count, withTokens } of [
  { instructionCount: 1000, count: 42, withTokens: true },
  { instructionCount: 10_000, count: 24, withTokens: false },
]) {
  console.error(`Asking about a file of ${instructionCount} instructions...`)
  asking.push(await measureAsking(scripts, instructionCount, count, withTokens))
}
const sets: NamedSet[] = []
const generated = { name: { en: 'generated files', ko: '생성한 파일' }, files: generatedDockerfiles(1000) }
const conformance = { name: { en: 'conformance cases', ko: '적합성 사례' }, files: conformanceDockerfiles() }
for (const { name, files } of [generated, conformance]) {
  if (files.length === 0) continue
  console.error(`Linting ${files.length} files...`)
  sets.push({ name, linting: await measureLinting(files, 9) })
}

const figures = { typing, asking, sets, peer: `${name.replace(/-nodejs$/, '')} ${version}` }
console.log(tableOf(figures, 'en'))
const [small, , large] = typing
if (small && large) {
  const growth = (what: 'diagnostics' | 'hover') =>
    (['ours', 'theirs'] as const).map((server) => (large[what][server] / small[what][server]).toFixed(0)).join(' and ')
  console.log(
    `\nFrom 100 to 10,000 instructions, ours and theirs take times ${growth('diagnostics')} for diagnostics, ${growth('hover')} for a hover.`,
  )
}
if (isWriting)
  for (const readme of writeTables('bench', (locale) => tableOf(figures, locale))) console.log(`Written: ${readme}`)
await reportEngine(isWriting)
await reportEditor()
