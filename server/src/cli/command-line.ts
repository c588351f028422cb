import { nearest } from '../meaning/nearest.ts'
import { Complaint } from './complaint.ts'

/** The words behind a command, sorted. */
export type CommandLine = {
  readonly files: readonly string[]
  /** Whether an option without a value is there. */
  readonly has: (name: string) => boolean
  /** The values of an option, in order. */
  readonly valuesOf: (name: string) => readonly string[]
}

/** The options of a command by name: whether each takes a value. */
export type OptionNames = Readonly<Record<string, 'value' | 'switch'>>

/**
 * Reads `--name value`, `--name=value`, `--name`, and `-h` for `--help`. Behind `--` there are only files; `-` is one.
 * @throws Complaint about the first word that means nothing
 */
export function readCommandLine(words: readonly string[], known: OptionNames): CommandLine {
  const files: string[] = []
  const given: { readonly name: string; readonly value: string }[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--') {
      files.push(...words.slice(at + 1))
      break
    }
    if (!word.startsWith('-') || word === '-') {
      files.push(word)
      continue
    }
    const [option = '', inline] = word === '-h' ? ['help'] : splitOption(word)
    const kind = Object.hasOwn(known, option) ? known[option] : undefined
    if (!kind || !(word === '-h' || word.startsWith('--'))) throw unknownOption(word, known)
    if (kind === 'switch' && inline !== undefined) throw unwantedValue(option)
    const value = kind === 'switch' ? '' : (inline ?? words[++at])
    if (value === undefined) throw missingValue(option)
    given.push({ name: option, value })
  }
  const valuesOf = (name: string) => given.filter((one) => one.name === name).map(({ value }) => value)
  return { files, valuesOf, has: (name) => valuesOf(name).length > 0 }
}

/** The value may hold a `=` of its own. */
function splitOption(word: string): readonly [string, string?] {
  const equals = word.indexOf('=')
  return equals < 0 ? [word.slice(2)] : [word.slice(2, equals), word.slice(equals + 1)]
}

function unknownOption(word: string, known: OptionNames): Complaint {
  const written = word.split('=', 1)[0] ?? word
  const meant = written.startsWith('--') ? nearest(written.slice(2), Object.keys(known)) : undefined
  const guess =
    meant === undefined ? { en: '.', ko: '' } : { en: `; did you mean --${meant}?`, ko: ` --${meant} 아닌가요?` }
  return new Complaint({
    en: `There is no option ${written}${guess.en}`,
    ko: `${written}: 그런 옵션이 없습니다.${guess.ko}`,
  })
}

function unwantedValue(option: string): Complaint {
  return new Complaint({ en: `--${option} takes no value.`, ko: `--${option}에는 값을 쓰지 않습니다.` })
}

function missingValue(option: string): Complaint {
  return new Complaint({ en: `--${option} needs a value.`, ko: `--${option}에는 값이 필요합니다.` })
}
