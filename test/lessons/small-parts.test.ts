import { describe, expect, test } from 'vitest'
import { patternSaid } from '../../src/lessons/checks/pattern-said.ts'
import { fullImageName } from '../../src/lessons/image-name.ts'
import { inTurn } from '../../src/lessons/in-turn.ts'
import { newJournal } from '../../src/lessons/journal.ts'
import { plainOutput } from '../../src/lessons/plain-output.ts'
import { isFromPage } from '../../src/lessons/protocol.ts'
import { lineFor, shellCalled } from '../../src/lessons/shell.ts'
import { moved } from '../../src/lessons/view/order.ts'
import { containerDocument, event } from './documents.ts'

describe('looks take turns', () => {
  test('one at a time, and one more for all who asked meanwhile', async () => {
    let begun = 0
    let finish = () => {}
    const look = inTurn(
      () =>
        new Promise((resolve) => {
          begun += 1
          finish = resolve
        }),
    )
    const first = look()
    void look()
    void look()
    expect(begun).toBe(1)
    finish()
    await Promise.resolve()
    await Promise.resolve()
    expect(begun).toBe(2)
    finish()
    await first
    void look()
    expect(begun).toBe(3)
  })

  test('and go on after one that failed', async () => {
    let fails = true
    const look = inTurn(async () => {
      if (fails) throw new Error('x')
    })
    await expect(look()).rejects.toThrow()
    fails = false
    await look()
  })
})

describe('a message of the page', () => {
  test.each([
    [{ kind: 'next' }, true],
    [{ kind: 'type', index: 0 }, true],
    [{ kind: 'answer', given: ['a'] }, true],
    [{ kind: 'type' }, false],
    [{ kind: 'type', index: -1 }, false],
    [{ kind: 'type', index: '0' }, false],
    [{ kind: 'answer', given: [1] }, false],
    [{ kind: 'answer', given: Array.from({ length: 21 }, () => 'a') }, false],
    [{ kind: 'view', view: 'layers', of: 'nginx' }, true],
    [{ kind: 'view', view: 'workbench.action.quit', of: 'nginx' }, false],
    [{ kind: 'view', view: 'layers' }, false],
    [{ kind: 'execute', command: 'x' }, false],
    [null, false],
    ['next', false],
  ])('%j is one: %s', (message, isOne) => {
    expect(isFromPage(message)).toBe(isOne)
  })
})

test('what a terminal showed is read without colours, marks and what was overwritten', () => {
  const start = '\u001b'
  const shown = `${start}]633;C\u0007${start}[31merror${start}[0m: no\r\npulling 1%\rpulling 2%\n${start}[2K${start}(Bdone`
  expect(plainOutput(shown, 100)).toBe('error: no\npulling 2%\ndone')
  expect(plainOutput('abcdef', 3)).toBe('def')
})

test.each([
  ['nginx', 'docker.io/library/nginx:latest'],
  ['nginx:1.27', 'docker.io/library/nginx:1.27'],
  ['me/web', 'docker.io/me/web:latest'],
  ['index.docker.io/library/nginx', 'docker.io/library/nginx:latest'],
  ['localhost:5000/web', 'localhost:5000/web:latest'],
  ['localhost/web', 'localhost/web:latest'],
  ['montag.com/team/app:2', 'montag.com/team/app:2'],
  ['nginx@sha256:1', 'docker.io/library/nginx@sha256:1'],
])('%s is %s', (short, full) => {
  expect(fullImageName(short)).toBe(full)
})

test('a command is written as the shell wants it', () => {
  const command = { run: 'docker rm $(docker ps -aq)', in: { pwsh: 'docker ps -aq | % { docker rm $_ }' } }
  expect(lineFor(command, 'pwsh', {})).toBe('docker ps -aq | % { docker rm $_ }')
  expect(lineFor(command, 'fish', {})).toBe('docker rm $(docker ps -aq)')
})

test.each([
  ['/usr/bin/zsh', 'zsh'],
  ['C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe', 'pwsh'],
  ['C:\\Windows\\System32\\cmd.exe', 'cmd'],
  ['pwsh', 'pwsh'],
  ['/bin/dash', 'bash'],
  [undefined, 'bash'],
])('%s is %s', (name, shell) => {
  expect(shellCalled(name)).toBe(shell)
})

describe('the journal', () => {
  test('keeps an event once, in the order of the engine’s clock', () => {
    const journal = newJournal()
    for (const at of [3, 1, 3, 2]) journal.add(event('start', { at }))
    expect(journal.eventsSince(1).map(({ at }) => at)).toEqual([2, 3])
    expect(journal.latest(0)).toBe(3)
  })

  test('leaves out what was made to look into an image', () => {
    const journal = newJournal()
    journal.add(event('create', { attributes: { 'io.drydock.probe': '' } }))
    expect(journal.eventsSince(0)).toEqual([])
  })

  test('keeps apart signals that were sent at one moment', () => {
    const journal = newJournal()
    for (const signal of ['15', '9']) journal.add(event('kill', { attributes: { signal } }))
    expect(journal.eventsSince(0)).toHaveLength(2)
  })

  test('gives the containers made since then, as they were when last read', () => {
    const journal = newJournal()
    const id = 'a'.repeat(64)
    journal.add(event('create', { id, at: 5 }))
    expect(journal.madeSince(0)).toEqual([])
    journal.note(containerDocument({ Name: '/old' }))
    journal.note(containerDocument({ Name: '/new' }))
    expect(journal.madeSince(0)).toMatchObject([{ Name: '/new' }])
    expect(journal.madeSince(5)).toEqual([])
  })
})

test('a line of a quiz moves to its place and no further', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b'])
  const list = ['a', 'b']
  expect(moved(list, 0, -1)).toBe(list)
  expect(moved(list, 1, 2)).toBe(list)
  expect(moved(list, Number.NaN, 0)).toBe(list)
})

test('a pattern is said as the text that it stands for, and never as code of its own', () => {
  expect(patternSaid('^3 goats$').en).toBe('`3 goats`')
  expect(patternSaid('ubuntu:24\\.04').ko).toBe('`ubuntu:24.04`')
  for (const regex of ['a.b', '^9\\n10$', '\\d+ requests', ', 0 failed(?!x)', 'a|b', 'ends\\b']) {
    expect(patternSaid(regex).en).toBe('what the goal says')
  }
})
