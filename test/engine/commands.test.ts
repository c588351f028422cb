import { expect, it } from 'vitest'
import { commandFor, shellWord } from '../../src/engine/commands.ts'
import { type Action, type ActOptions, actions } from '../../src/engine/lifecycle.ts'

it.each<[Action, ActOptions, string]>([
  ['start', {}, 'docker start web'],
  ['stop', {}, 'docker stop web'],
  ['stop', { graceSeconds: 0 }, 'docker stop -t 0 web'],
  ['restart', { graceSeconds: 3 }, 'docker restart -t 3 web'],
  ['pause', {}, 'docker pause web'],
  ['unpause', {}, 'docker unpause web'],
  ['kill', {}, 'docker kill web'],
  ['remove', {}, 'docker rm web'],
  ['remove', { force: true, volumes: true }, 'docker rm -f -v web'],
  ['remove', { force: false }, 'docker rm web'],
])('%s with %j is `%s`', (action, options, line) => {
  expect(commandFor(action, 'web', options).line).toBe(line)
})

it.each(actions)('%s says what it does, in both languages', (action) => {
  const { meaning } = commandFor(action, 'web')
  expect(meaning.en).toMatch(/\.$/)
  expect(meaning.ko).toMatch(/니다(\([A-Z]+\))?\.$/)
})

it.each([
  ['web_1.a-b', 'web_1.a-b'],
  ['127.0.0.1:5000/a/b:1@sha256:0', '127.0.0.1:5000/a/b:1@sha256:0'],
  ['', "''"],
  ['a b', "'a b'"],
  ["it's", `'it'\\''s'`],
  ['$(reboot)', "'$(reboot)'"],
  ['a;b', "'a;b'"],
  ['a\nb', "'a\nb'"],
])('%j is %s to a shell', (text, word) => {
  expect(shellWord(text)).toBe(word)
})
