import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Mocha from 'mocha'

/** VS Code calls this in the extension host: runs every suite of this folder, bundled beside it. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, color: false })
  for (const name of readdirSync(__dirname).filter((file) => file.endsWith('.suite.cjs')))
    mocha.addFile(join(__dirname, name))
  return new Promise((resolve, reject) => {
    const skipped: { test: string; reason: string }[] = []
    const failed: { test: string; reason: string }[] = []
    const runner = mocha.run((failures) => {
      report(runner.stats, skipped, failed)
      if (failures === 0) return resolve()
      reject(new Error(`${failures} failed`))
    })
    runner.on('pending', (test) =>
      skipped.push({ test: test.fullTitle(), reason: process.env['DRYDOCK_NO_ENGINE'] ?? '' }),
    )
    runner.on('fail', (test, problem: Error) =>
      failed.push({ test: test.fullTitle(), reason: problem.stack ?? problem.message }),
    )
  })
}

/** For the summary over all kinds of test. */
function report(stats: Mocha.Stats | undefined, skipped: readonly object[], failures: readonly object[]): void {
  const file = process.env['DRYDOCK_REPORT']
  if (file === undefined || stats === undefined) return
  const { passes: passed, failures: failed } = stats
  writeFileSync(file, JSON.stringify({ kind: 'extension', passed, failed, skipped, failures }))
}
