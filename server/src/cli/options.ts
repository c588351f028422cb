import { type Locale, locales } from '../text.ts'
import { type OptionNames, readCommandLine } from './command-line.ts'
import { Complaint } from './complaint.ts'
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

const names: OptionNames = {
  format: 'value',
  locale: 'value',
  'all-rules': 'switch',
  'build-arg': 'value',
  config: 'value',
  fix: 'switch',
  help: 'switch',
}

/**
 * Reads the words behind `lint`.
 * @throws Complaint where one of them means nothing
 */
export function readOptions(words: readonly string[]): Options {
  const line = readCommandLine(words, names)
  const locale = line.valuesOf('locale').at(-1)
  return {
    files: line.files,
    format: chosen('format', line.valuesOf('format').at(-1) ?? 'text', formats),
    locale:
      locale === undefined ? undefined : chosen('locale', locale, Object.fromEntries(locales.map((one) => [one, one]))),
    allRules: line.has('all-rules'),
    fixes: line.has('fix'),
    isHelp: line.has('help'),
    choice: {
      config: line.valuesOf('config').at(-1),
      buildArguments: Object.fromEntries(line.valuesOf('build-arg').map(buildArgument)),
    },
  }
}

/** @throws Complaint where nothing of that name is offered */
export function chosen<Value>(
  option: string,
  name: string,
  offered: Readonly<Record<string, Value | undefined>>,
): Value {
  const value = Object.hasOwn(offered, name) ? offered[name] : undefined
  if (value !== undefined) return value
  const list = Object.keys(offered).join(', ')
  throw new Complaint({
    en: `--${option} takes one of ${list}, not ${name}.`,
    ko: `--${option}에 쓸 수 있는 값은 ${list}입니다. ${name}에 해당하는 것은 없습니다.`,
  })
}

/** `NAME` alone takes the value of the variable of that name, as it does for `docker build`. */
function buildArgument(text: string): [string, string] {
  const equals = text.indexOf('=')
  return equals < 0 ? [text, process.env[text] ?? ''] : [text.slice(0, equals), text.slice(equals + 1)]
}
