import { dump } from '../syntax/dump.ts'
import { parse } from '../syntax/parse.ts'
import { readCommandLine } from './command-line.ts'
import { wordsOf } from './complaint.ts'
import { sourcesOf } from './files.ts'
import { help, noFile } from './help.ts'
import { chosen } from './options.ts'
import { localeFor } from './system-locale.ts'

/** `parse [--format json] FILE...`: prints each file's tree in the form of BuildKit's parser. Gives the exit code. */
export function parseCommand(words: readonly string[]): number {
  const locale = localeFor(words)
  try {
    const line = readCommandLine(words, { format: 'value', locale: 'value', help: 'switch' })
    if (line.has('help')) {
      console.log(help[locale])
      return 0
    }
    chosen('format', line.valuesOf('format').at(-1) ?? 'json', { json: true })
    if (line.files.length === 0) throw noFile()
    const trees = sourcesOf(line.files).map(({ name, text }) => ({ file: name, ast: dump(parse(text)) }))
    console.log(JSON.stringify(trees))
    return 0
  } catch (error) {
    console.error(wordsOf(error)[locale])
    return 2
  }
}
