import { clearAbandoned } from './engine/traces.ts'
import { exitOnSignals } from './exit-on-signals.ts'
import { extensionKind } from './testing/extension-kind.ts'
import { type Results, summary } from './testing/results.ts'
import { vitestKind } from './testing/vitest-kind.ts'
import { packageExtension } from './vsix.ts'

// `npm test`: every kind of test, one after the other, and one line over all at the end. `npm test -- unit ui`: only those.
exitOnSignals()
const log = console.log
const wanted = process.argv.slice(2)
const environment = { DRYDOCK_VSIX: await packageExtension(log) }
const kinds: Readonly<Record<string, () => Promise<Results>>> = {
  unit: () => vitestKind('unit', environment),
  engine: () => vitestKind('engine', environment),
  extension: () => extensionKind(log),
  ui: () => vitestKind('ui', environment),
}

const results: Results[] = []
for (const [name, run] of Object.entries(kinds)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  log(`\n--- ${name}`)
  results.push(await run())
}
if (process.platform === 'linux') clearAbandoned()
for (const line of summary(results)) log(line)
process.exitCode = results.some((one) => one.failed > 0) ? 1 : 0
