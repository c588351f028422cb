import { parseArgs } from 'node:util'
import { type Locale, locales } from '../text.ts'
import type { Choice } from './file-settings.ts'
import { type Format, formats } from './formats/index.ts'

/** What a command line asks of `lint`. */
export type Options = {
  readonly files: readonly string[]
  readonly format: Format
  /** Undefined where it is left to the settings and the system. */
  readonly locale: Locale | undefined
  readonly allRules: boolean
  readonly fixes: boolean
  readonly isHelp: boolean
  readonly choice: Choice
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
  const buildArguments = Object.fromEntries(values['build-arg'].map(buildArgument))
  return {
    files: positionals,
    format,
    locale: given,
    allRules: values['all-rules'],
    fixes: values.fix,
    isHelp: values.help,
    choice: { config: values.config, buildArguments },
  }
}

/** `NAME` alone takes the value of the variable of that name, as it does for `docker build`. */
function buildArgument(text: string): [string, string] {
  const equals = text.indexOf('=')
  return equals < 0 ? [text, process.env[text] ?? ''] : [text.slice(0, equals), text.slice(equals + 1)]
}
