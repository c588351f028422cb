import type { Comment, Directive, Dockerfile } from '../syntax/tree.ts'

/** What `# check=skip=A,B;error=true;experimental=C` asks for. */
export type CheckOptions = {
  readonly skip: readonly string[] | 'all'
  readonly experimental: readonly string[] | 'all'
  readonly isError: boolean
}

export const noCheckOptions: CheckOptions = { skip: [], experimental: [], isError: false }

/** The `check` directive that counts for the whole file. */
export function checkDirective(file: Dockerfile): Directive | undefined {
  return file.directives.find(({ name, isRead }) => name === 'check' && isRead)
}

/**
 * Reads the options, of which BuildKit takes everything up to the first blank (`linter.go`, ParseLintOptions). Gives the
 * option or the value that it refuses, where it does.
 */
export function readCheckOptions(
  value: string,
): { readonly options: CheckOptions } | { readonly refused: string; readonly kind: 'option' | 'value' } {
  const [text = ''] = value.split(' ', 1)
  if (text === '') return none
  let options = noCheckOptions
  for (const part of splitAtMost(text, ';', 3)) {
    const equals = part.indexOf('=')
    const key = part.slice(0, Math.max(equals, 0)).trim()
    const given = part.slice(equals + 1).trim()
    if (equals < 0) return { refused: part, kind: 'option' }
    if (key === 'skip' || key === 'experimental') options = { ...options, [key]: namesIn(given) }
    else if (key !== 'error') return { refused: key, kind: 'option' }
    else if (!Object.hasOwn(booleans, given)) return { refused: given, kind: 'value' }
    else options = { ...options, isError: booleans[given] ?? false }
  }
  return { options }
}

const none = { options: noCheckOptions }

/**
 * The options in the comments above an instruction, which hold for it alone: those of the first comment that is a `check`,
 * or none where BuildKit can't read that one (`linter.go`, WithMergedConfigFromComments).
 */
export function checkOptionsAbove(comments: readonly Comment[]): CheckOptions {
  for (const { isIndented, text } of comments) {
    const match = isIndented ? null : /^check\s*=\s*(\S.*)$/i.exec(text)
    if (!match) continue
    const read = readCheckOptions(match[1] ?? '')
    return 'options' in read ? { ...read.options, isError: false } : noCheckOptions
  }
  return noCheckOptions
}

function namesIn(text: string): readonly string[] | 'all' {
  return text === 'all' ? 'all' : text.split(',').map((name) => name.trim())
}

/** The last part keeps the separators that are left. */
function splitAtMost(text: string, separator: string, count: number): readonly string[] {
  const parts = text.split(separator)
  return parts.length <= count ? parts : [...parts.slice(0, count - 1), parts.slice(count - 1).join(separator)]
}

/** Go's `strconv.ParseBool`. */
export const booleans: Readonly<Record<string, boolean | undefined>> = {
  '1': true,
  t: true,
  T: true,
  true: true,
  TRUE: true,
  True: true,
  '0': false,
  f: false,
  F: false,
  false: false,
  FALSE: false,
  False: false,
}
