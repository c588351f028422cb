import { existsSync, readFileSync, rmSync } from 'node:fs'
import { runTests } from '@vscode/test-electron'
import type { Log } from '../command.ts'
import { desktopExecutable } from '../desktop.ts'
import { startPrivateEngine } from '../engine/private-engine.ts'
import { cached, root } from '../root.ts'
import { Unavailable } from '../unavailable.ts'
import { bundleDesktopStandIn, bundleSuites } from './bundles.ts'
import { judged, type Results } from './results.ts'

/**
 * Runs the suites in `test/extension` with mocha inside a real extension host: that of a desktop VS Code where there is
 * one, else that of VS Code in the browser, which then plays the desktop's part.
 */
export async function extensionKind(log: Log): Promise<Results> {
  const report = cached('test', 'extension.json')
  rmSync(report, { force: true })
  const tests = await bundleSuites()
  const engine = await engineFor(log)
  const code = await runTests({
    vscodeExecutablePath: desktopExecutable() ?? (await bundleDesktopStandIn()),
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    launchArgs: [cached('test', 'workspace')],
    extensionTestsEnv: { ...engine.environment, DRYDOCK_REPORT: report },
  }).catch((problem: unknown) => {
    log(problem instanceof Error ? problem.message : String(problem))
    return 1
  })
  engine.stop()
  const nothing: Results = { kind: 'extension', passed: 0, failed: 0, skipped: [] }
  return judged(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : nothing, code)
}

interface EngineForSuites {
  readonly environment: Readonly<Record<string, string>>
  stop(): void
}

/** Without an engine the suites hear why; never do they meet the machine's own. */
async function engineFor(log: Log): Promise<EngineForSuites> {
  try {
    return await startPrivateEngine({ log })
  } catch (problem) {
    if (!(problem instanceof Unavailable)) throw problem
    return { environment: { DRYDOCK_NO_ENGINE: problem.message, DOCKER_HOST: 'unix:///nonexistent' }, stop: () => {} }
  }
}
