import { expect, test } from 'vitest'
import { typeLine } from '../src/type-line.ts'
import * as vscode from './vscode.ts'

test('a button that is pressed twice leaves one command at the prompt', () => {
  vscode.asked.length = 0
  const terminal = { ...vscode.window.createTerminal({}), state: { isInteractedWith: false, shell: undefined } }
  typeLine(terminal, 'docker ps')
  typeLine(terminal, 'docker ps -a')
  expect(vscode.asked.map(({ with: [text, enter] }) => [text, enter])).toEqual([
    ['docker ps', false],
    [process.platform === 'win32' ? '\x1b' : '\x15', false],
    ['docker ps -a', false],
  ])
})
