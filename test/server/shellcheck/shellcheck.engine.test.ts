import { describe, expect, test, vi } from 'vitest'
import { programIn, unpacked } from '../../../dev/debian.ts'
import { Unavailable } from '../../../dev/unavailable.ts'
import { applied } from '../../../server/src/mend.ts'
import { defaultSettings } from '../../../server/src/settings.ts'
import { shellCheck } from '../../../server/src/shellcheck/shellcheck.ts'
import { parse } from '../../../server/src/syntax/parse.ts'

const real = await realShellCheck()

describe.skipIf(real.missing !== undefined)(`the real ShellCheck ${real.missing ? `[${real.missing}]` : ''}`, () => {
  test('marks what is wrong in continued lines, heredocs and triggers, and knows the shell', async () => {
    const text = [
      'FROM debian:12',
      'ARG version',
      'RUN cd /a; \\',
      '  # why',
      '  echo "가😀" $FOO $version',
      'RUN <<EOF',
      '[[ -f x ]]',
      'EOF',
      'SHELL ["/bin/bash", "-c"]',
      'RUN [[ -f $Q ]]',
      'ONBUILD RUN ls `pwd`',
    ].join('\n')
    expect(await marked(text)).toEqual([
      'SC2164 cd /a',
      'SC2086 $FOO',
      'SC3010 [[ -f x ]]',
      'SC2046 `pwd`',
      'SC2006 `pwd`',
    ])
  })

  test('proposes fixes that mend', async () => {
    const text = 'FROM debian:12\nRUN ls $FOO && \\\n  ls $BAR\n'
    const edits = (await findingsIn(text)).flatMap(({ fix }) => fix?.edits ?? [])
    const mended = applied(text, edits)
    expect(mended).toBe('FROM debian:12\nRUN ls "$FOO" && \\\n  ls "$BAR"\n')
    expect(await findingsIn(mended)).toEqual([])
  })
})

async function findingsIn(text: string) {
  const settings = { ...defaultSettings, preset: 'strict' as const }
  const checker = shellCheck(real.program)
  const file = parse(text)
  await checker.complete(file, settings)
  return checker.findingsIn(file, settings)
}

async function marked(text: string) {
  const found = await findingsIn(text)
  return found.map(({ rule, range }) => `${rule.id} ${text.slice(range.start, range.end)}`)
}

/** Debian's, unpacked for us alone. */
async function realShellCheck() {
  try {
    const packages = await unpacked({ name: 'shellcheck', packages: ['shellcheck'] }, console.log)
    const program = programIn(packages, 'shellcheck')
    // Its libraries may be unpacked as well.
    vi.stubEnv('LD_LIBRARY_PATH', packages.environment.LD_LIBRARY_PATH)
    return { program, missing: program === undefined ? 'there is no ShellCheck on this machine' : undefined }
  } catch (problem) {
    if (!(problem instanceof Unavailable) || process.env['DRYDOCK_TEST_ALL'] === '1') throw problem
    return { program: undefined, missing: problem.message }
  }
}
