import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { streamed } from '../command.ts'
import { cached, root } from '../root.ts'
import { judged, type Remark, type Results } from './results.ts'

/** Runs the tests of one of vitest's projects, for people on the screen and for us in a file. */
export async function vitestKind(kind: string, environment: Readonly<Record<string, string>>): Promise<Results> {
  const report = cached('test', `${kind}.json`)
  mkdirSync(cached('test'), { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const vitest = join(root, 'node_modules/.bin/vitest')
  const code = await streamed(vitest, ['run', '--config', 'test/vitest.config.ts', '--project', kind, ...reporters], {
    folder: root,
    environment,
  })
  return judged(existsSync(report) ? resultsIn(report, kind) : { kind, passed: 0, failed: 0, skipped: [] }, code)
}

/** The parts that we read of the report of vitest's `json` reporter. */
interface Report {
  readonly testResults: readonly {
    readonly status: string
    readonly message: string
    readonly name: string
    readonly assertionResults: readonly ReportedTest[]
  }[]
}

interface ReportedTest {
  readonly status: string
  readonly fullName: string
  /** Those of every try, so there are some where a test passed on the second. */
  readonly failureMessages: readonly string[]
}

function resultsIn(file: string, kind: string): Results {
  const report: Report = JSON.parse(readFileSync(file, 'utf8'))
  const tests = report.testResults.flatMap((one) => one.assertionResults)
  // A file that can't even be loaded fails without a test.
  const broken = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0)
  return {
    kind,
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + broken.length,
    skipped: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => skipOf(test.fullName)),
    failures: [
      ...tests.filter((test) => test.status === 'failed').map(failureOf),
      ...broken.map(({ name, message }) => ({ test: name, reason: message })),
    ],
    secondTries: tests.filter((test) => test.status === 'passed' && test.failureMessages.length > 0).map(failureOf),
  }
}

function failureOf({ fullName, failureMessages }: ReportedTest): Remark {
  return { test: fullName, reason: failureMessages.join('\n') }
}

/** A group that was skipped as a whole has the reason in brackets at the end of its name. */
function skipOf(fullName: string): Remark {
  const [, group = '', reason = '', test = ''] = /^(.*?) \[(.+)\](.*)$/s.exec(fullName) ?? []
  return reason === '' ? { test: fullName, reason } : { test: `${group}${test}`, reason }
}
