#!/usr/bin/env node
import { help } from './cli/help.ts'
import { lintCommand } from './cli/lint-command.ts'
import { parseCommand } from './cli/parse-command.ts'
import { systemLocale } from './cli/system-locale.ts'

const [command, ...rest] = process.argv.slice(2)
const commands: Readonly<Record<string, ((words: readonly string[]) => number | Promise<number>) | undefined>> = {
  lint: lintCommand,
  parse: parseCommand,
}

// Setting the code in place of leaving at once lets a pipe take all of the output.
process.exitCode = await run()

async function run(): Promise<number> {
  const known = commands[command ?? '']
  if (known) return known(rest)
  if (command === '--stdio' || command === '--node-ipc') return serve()
  const isAsked = command === '--help' || command === '-h' || command === 'help'
  const text = help[systemLocale()]
  if (isAsked) console.log(text)
  else console.error(text)
  return isAsked ? 0 : 2
}

/** The server reads by itself which of the two ways of talking is meant, and leaves when its client does. */
async function serve(): Promise<number> {
  // The other commands start faster without the protocol.
  const { createConnection, ProposedFeatures } = await import('vscode-languageserver/node')
  const { startServer } = await import('./server.ts')
  startServer(createConnection(ProposedFeatures.all))
  return 0
}
