#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { wordsOf } from './cli/complaint.ts'
import { help } from './cli/help.ts'
import { lintCommand } from './cli/lint-command.ts'
import { parseCommand } from './cli/parse-command.ts'
import { localeFor } from './cli/system-locale.ts'
import { unknownCommand } from './cli/unknown-command.ts'
import { ownVersion } from './version.ts'

const [command = '', ...rest] = process.argv.slice(2)
const locale = localeFor(process.argv)

const commands: Readonly<Record<string, (words: readonly string[]) => number | Promise<number>>> = {
  lint: lintCommand,
  parse: parseCommand,
  help: showHelp,
  '--help': showHelp,
  '-h': showHelp,
  '--version': showVersion,
  '--stdio': serve,
  '--node-ipc': serve,
}

// Whoever reads may have seen enough, as `head` has.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error
  process.exit()
})

// Setting the code in place of leaving at once lets a pipe take all of the output.
process.exitCode = await run()

async function run(): Promise<number> {
  const known = Object.hasOwn(commands, command) ? commands[command] : undefined
  if (known) return known(rest)
  console.error(command === '' ? help[locale] : wordsOf(unknownCommand(command, Object.keys(commands)))[locale])
  return 2
}

function showHelp(): number {
  console.log(help[locale])
  return 0
}

function showVersion(): number {
  console.log(ownVersion())
  return 0
}

/** The server reads by itself which of the two ways of talking is meant, and leaves when its client does. */
async function serve(): Promise<number> {
  // It runs as long as the editor does, beside everything else on a learner's machine: a third less memory is worth more
  // than the last millisecond. Node hands flags to V8 on its command line only, which is the editor's.
  setFlagsFromString('--optimize-for-size')
  // The other commands start faster without the protocol.
  const { createConnection, ProposedFeatures } = await import('vscode-languageserver/node')
  const { startServer } = await import('./server.ts')
  startServer(createConnection(ProposedFeatures.all))
  return 0
}
