import { describe, expect, test } from 'vitest'
import { readConfig } from '../../server/src/config.ts'

test('YAML and JSON say the same', () => {
  const given = { preset: 'strict', rules: { DL3008: 'off', StageNameCasing: 'hint', SC2086: 'on' } }
  const yaml = 'preset: strict # all of it\nrules:\n  DL3008: off\n  StageNameCasing: hint\n  SC2086: on\n'
  expect(readConfig(yaml)).toEqual({ given })
  expect(readConfig(JSON.stringify(given, undefined, '\t'))).toEqual({ given })
})

test.each(['', '# nothing yet\n', '{}'])('a configuration may be empty: %j', (text) => {
  expect(readConfig(text)).toEqual({ given: {} })
})

describe('the first thing that makes no sense is named, with its line', () => {
  test.each([
    ['preset: strict\npresett: strict\n', 2, 'nothing is named `presett`; did you mean `preset`?'],
    ['{\n  "preset": "loud"\n}', 2, '`preset` takes one of `learner`, `buildkit`, `strict`.'],
    ['rules:\n  DL3008: off\n  DL3007: error\n', 3, '`rules.DL3007` takes one of `on`, `off`, `hint`'],
    ['rules:\n  DL3008: off\n  StageNameCassing: off\n', 3, 'did you mean `StageNameCasing`?'],
    ['rules:\n  NoSuchThing: off\n', 2, 'nothing is named `NoSuchThing`.'],
    ['\nrules: [DL3008]\n', 2, '`rules` takes names with values.'],
    ['trustedRegistries: docker.io\n', 1, '`trustedRegistries` takes a list.'],
    ['buildArguments:\n  VERSION: 1.2\n', 2, '`buildArguments.VERSION` takes text, in quotes'],
    ['strictLabels: maybe\n', 1, '`strictLabels` takes `true` or `false`.'],
    ['- preset\n', 1, 'The file takes names with values.'],
    ['preset: strict\nrules: {\n', 3, "this can't be read ("],
    ['preset: strict\n\trules: {}\n', 2, "this can't be read ("],
    ['rules: *nowhere\n', 1, "this can't be read ("],
    ['preset: strict\npreset: learner\n', 2, "this can't be read ("],
  ])('%j', (text, line, words) => {
    const { problem } = { problem: undefined, ...readConfig(text) }
    expect(problem?.message.en).toContain(words)
    expect(problem?.line).toBe(line)
    expect(problem?.message.ko).toMatch(/[가-힣]/)
  })
})
