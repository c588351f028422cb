import { parseArgs } from 'node:util'
import { dump } from '../syntax/dump.ts'
import { parse } from '../syntax/parse.ts'
import { sourcesOf } from './files.ts'
import { help } from './help.ts'
import { systemLocale } from './system-locale.ts'

/** `parse --format json FILE...`: prints each file's tree in the form of BuildKit's parser. Gives the exit code. */
export function parseCommand(words: readonly string[]): number {
  try {
    const options = { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    if (values.help) {
      console.log(help[systemLocale()])
      return 0
    }
    if (values.format !== 'json' || positionals.length === 0) {
      console.error(help[systemLocale()])
      return 2
    }
    const trees = sourcesOf(positionals).map(({ name, text }) => ({ file: name, ast: dump(parse(text)) }))
    console.log(JSON.stringify(trees))
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  }
}
