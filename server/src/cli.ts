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
  const isAsked = command === '--help' || command === '-h' || command === 'help'
  const text = help[systemLocale()]
  if (isAsked) console.log(text)
  else console.error(text)
  return isAsked ? 0 : 2
}
