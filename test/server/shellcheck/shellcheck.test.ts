import { afterEach, describe, expect, test } from 'vitest'
import { defaultSettings, type Settings } from '../../../server/src/settings.ts'
import { ask } from '../../../server/src/shellcheck/ask.ts'
import { scriptsIn } from '../../../server/src/shellcheck/scripts.ts'
import { shellCheck } from '../../../server/src/shellcheck/shellcheck.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import { cdComment, type StandIn, standIn } from './stand-in.ts'

let made: StandIn | undefined

afterEach(() => {
  made?.remove()
  made = undefined
})

test('what it says stands in the file, with its page, and its fix is a person’s choice', async () => {
  const [finding, ...more] = await findings('FROM a:1\nRUN cd /a\n')
  expect(more).toEqual([])
  expect(finding).toMatchObject({
    rule: { id: 'SC2164' },
    severity: 'warning',
    message: { en: cdComment.message, ko: '`cd`가 실패하면 멈추도록 `cd ... || exit`로 쓰세요.' },
    range: { start: 13, end: 18 },
    fix: { edits: [{ range: { start: 18, end: 18 }, text: ' || exit' }], isGuess: true },
  })
})

test('it is asked as hadolint asks it', async () => {
  await findings('FROM a:1\nARG x\nRUN cd $x\n')
  expect(made?.asked()).toEqual(['export x=1\ncd $x'])
  expect(made?.words()).toEqual(['--norc --format=json1 --exclude=SC1090,SC1091,SC2187 --shell=sh -'])
})

test('each text is asked about once, wherever it stands', async () => {
  made = standIn([cdComment])
  const checker = shellCheck(made.program)
  const first = parse('FROM a:1\nRUN cd /a\nRUN cd /b\n')
  expect(checker.findingsIn(first, defaultSettings)).toEqual([])
  expect(await checker.complete(first, defaultSettings)).toBe(true)
  expect(checker.findingsIn(first, defaultSettings)).toHaveLength(2)
  const second = parse('FROM a:1\n\n\nRUN cd /b\nRUN cd /c\n')
  expect(checker.findingsIn(second, defaultSettings).map(({ range }) => range)).toEqual([{ start: 15, end: 20 }])
  expect(await checker.complete(second, defaultSettings)).toBe(true)
  expect(await checker.complete(second, defaultSettings)).toBe(false)
  expect(made.asked().toSorted()).toEqual(['cd /a', 'cd /b', 'cd /c'])
})

describe('which findings count', () => {
  const text = 'FROM a:1\nRUN cd /a\n'
  const style = [{ ...cdComment, level: 'style' }]

  test.each<[string, Partial<Settings>, readonly object[], readonly string[]]>([
    ['a beginner is spared style', {}, style, []],
    ['strict has it', { preset: 'strict' }, style, ['hint']],
    ['BuildKit has no ShellCheck', { preset: 'buildkit' }, [cdComment], []],
    ['one can be switched off', { rules: { SC2164: 'off' } }, [cdComment], []],
    ['one can be switched on', { rules: { SC2164: 'on' } }, style, ['hint']],
    ['one can weigh less', { rules: { SC2164: 'hint' } }, [cdComment], ['hint']],
    ['all can be switched off', { shellCheck: false }, [cdComment], []],
    ['none is an error', {}, [{ ...cdComment, level: 'error' }], ['warning']],
  ])('%s', async (_, settings, comments, severities) => {
    expect((await findings(text, settings, comments)).map(({ severity }) => severity)).toEqual(severities)
  })

  test.each([
    'FROM a:1\n# hadolint ignore=SC2164\nRUN cd /a\n',
    '# hadolint global ignore=SC2164\nFROM a:1\nRUN cd /a\n',
    'FROM a:1\n# check=skip=SC2164\nRUN cd /a\n',
    '# syntax=other/frontend\nFROM a:1\nRUN cd /a\n',
  ])('a comment silences it: %j', async (commented) => {
    expect(await findings(commented)).toEqual([])
  })
})

describe('nothing is lost', () => {
  const file = parse('FROM a:1\nRUN cd /a\n')

  test('where there is no ShellCheck', async () => {
    const checker = shellCheck(undefined)
    expect(await checker.complete(file, defaultSettings)).toBe(false)
    expect(checker.findingsIn(file, defaultSettings)).toEqual([])
  })

  test('where it cannot be started', async () => {
    const checker = shellCheck('/nowhere/shellcheck')
    await checker.complete(file, defaultSettings)
    expect(checker.findingsIn(file, defaultSettings)).toEqual([])
  })

  test.each(['', 'no JSON', '{"comments": [{"code": "x"}]}'])('where it answers %j', async (answer) => {
    expect(await findings(file.text, {}, answer)).toEqual([])
  })

  test('where it never ends', async () => {
    made = standIn([cdComment], 'exec /bin/sleep 1000')
    const [script] = scriptsIn(file)
    expect(script && (await ask(made.program, script, 100))).toEqual([])
  })
})

async function findings(
  text: string,
  settings: Partial<Settings> = {},
  answer: string | readonly object[] = [cdComment],
) {
  made = standIn(answer)
  const all = { ...defaultSettings, ...settings }
  const checker = shellCheck(made.program)
  const file = parse(text)
  await checker.complete(file, all)
  return checker.findingsIn(file, all)
}
