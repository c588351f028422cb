/** What came of one kind of test. */
export interface Results {
  readonly kind: string
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly Remark[]
  /** Why the failed ones did. */
  readonly failures?: readonly Remark[]
  /** What passed on a second try only: why it failed on the first. */
  readonly secondTries?: readonly Remark[]
}

/** Something to say about one test. */
export interface Remark {
  readonly test: string
  /** Empty where the test itself does not say. */
  readonly reason: string
}

/** Results of a kind whose program ended: one that failed without a failed test, or ran nothing and doesn't say why, has failed. */
export function judged(results: Results, exitCode: number | null): Results {
  const ran = results.passed + results.failed + results.skipped.length
  const crashed = (exitCode !== 0 && results.failed === 0) || ran === 0
  return crashed ? { ...results, failed: results.failed + 1 } : results
}

/** The closing lines over all kinds: every test of which there is something to say, and the sums alone on the last line. */
export function summary(all: readonly Results[]): readonly string[] {
  const sum = (count: (results: Results) => number) => all.reduce((total, results) => total + count(results), 0)
  const totals = [sum((one) => one.passed), sum((one) => one.failed), sum((one) => one.skipped.length)]
  const remarks = all.flatMap((one) => [
    ...one.skipped.map((remark) => lineOf('skipped', one, remark)),
    ...(one.secondTries ?? []).map((remark) => lineOf('passed on the second try', one, remark)),
    ...(one.failures ?? []).map((remark) => lineOf('failed', one, remark)),
  ])
  const kinds = all.map(
    (one) => `${one.kind}: ${one.passed} passed, ${one.failed} failed, ${one.skipped.length} skipped`,
  )
  return [...remarks, ...kinds, '', `${totals[0]} passed, ${totals[1]} failed, ${totals[2]} skipped`]
}

function lineOf(what: string, { kind }: Results, { test, reason }: Remark): string {
  return `${what} (${kind}): ${test}${reason === '' ? '' : `: ${reason}`}`
}
