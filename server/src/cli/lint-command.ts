import { writeFileSync } from 'node:fs'
import { lint } from '../lint.ts'
import { mend } from '../mend.ts'
import { parse } from '../syntax/parse.ts'
import { type Source, sourcesOf } from './files.ts'
import type { Report } from './formats/report.ts'
import { help } from './help.ts'
import { type Options, readOptions } from './options.ts'
import { systemLocale } from './system-locale.ts'

/** `lint [OPTIONS] FILE...`: reports what there is to say about the files. Gives the exit code. */
export function lintCommand(words: readonly string[]): number {
  try {
    const options = readOptions(words)
    if (options.isHelp || options.files.length === 0) {
      const print = options.isHelp ? console.log : console.error
      print(help[options.isHelp ? options.locale : systemLocale()])
      return options.isHelp ? 0 : 2
    }
    const reports = sourcesOf(options.files).map((source) => reportOf(source, options))
    process.stdout.write(options.format(reports, { locale: options.locale, hasColours: hasColours() }))
    return reports.some(({ diagnostics }) => diagnostics.length > 0) ? 1 : 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  }
}

function reportOf({ name, text, ignoreFile }: Source, { settings, allRules, fixes }: Options): Report {
  const surroundings = { ignoreFile, allRules }
  const mended = fixes ? mend(text, settings, surroundings) : text
  if (mended !== text && name !== '-') writeFileSync(name, mended)
  const file = parse(mended)
  return { name, file, diagnostics: lint(file, settings, surroundings) }
}

function hasColours(): boolean {
  return process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'
}
