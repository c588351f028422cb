import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readSettings, type Settings } from '../settings.ts'
import { type Locale, locales } from '../text.ts'
import { type Format, formats } from './formats/index.ts'
import { systemLocale } from './system-locale.ts'

/** What a command line asks of `lint`. */
export type Options = {
  readonly files: readonly string[]
  readonly format: Format
  readonly locale: Locale
  readonly allRules: boolean
  readonly fixes: boolean
  readonly isHelp: boolean
  readonly settings: Settings
}

/** Reads the words behind `lint`. Throws where one of them means nothing. */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      locale: { type: 'string' },
      'all-rules': { type: 'boolean', default: false },
      'build-arg': { type: 'string', multiple: true, default: [] },
      config: { type: 'string' },
      fix: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const format = formats[values.format]
  if (!format) throw new Error(`--format ${values.format}: ${Object.keys(formats).join(', ')}`)
  const given = locales.find((name) => name === values.locale)
  if (values.locale !== undefined && !given) throw new Error(`--locale ${values.locale}: ${locales.join(', ')}`)
  const settings = settingsFrom(values.config)
  const buildArguments = Object.fromEntries(values['build-arg'].map(buildArgument))
  return {
    files: positionals,
    format,
    locale: given ?? settings.locale ?? systemLocale(),
    allRules: values['all-rules'],
    fixes: values.fix,
    isHelp: values.help,
    settings: { ...settings, buildArguments: { ...settings.buildArguments, ...buildArguments } },
  }
}

const usualConfig = '.drydock.json'

function settingsFrom(path: string | undefined): Settings {
  const found = path ?? (existsSync(usualConfig) ? usualConfig : undefined)
  const read = readSettings(found === undefined ? {} : JSON.parse(readFileSync(found, 'utf8')))
  if ('problems' in read) throw new Error(`${found}: ${read.problems.join('; ')}`)
  return read.settings
}

/** `NAME` alone takes the value of the variable of that name, as it does for `docker build`. */
function buildArgument(text: string): [string, string] {
  const equals = text.indexOf('=')
  return equals < 0 ? [text, process.env[text] ?? ''] : [text.slice(0, equals), text.slice(equals + 1)]
}
