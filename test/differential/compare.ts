import { lint } from '../../server/src/lint.ts'
import { defaultSettings } from '../../server/src/settings.ts'
import { parse } from '../../server/src/syntax/parse.ts'
import { readByBuilder } from './builder.ts'

/** What both say about a file. */
export interface Compared {
  readonly text: string
  /** Why the builder refuses it; undefined where it takes it. */
  readonly refusal: string | undefined
  /** Our errors, and the lines where they start. */
  readonly errors: readonly { readonly message: string; readonly line: string }[]
}

/** Shows files to the builder, some at a time, and to the linter. */
export async function compare(
  texts: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<readonly Compared[]> {
  const waiting = [...texts]
  const compared: Compared[] = []
  const worker = async () => {
    for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
      const { refusal } = await readByBuilder(text, environment)
      compared.push({ text, refusal, errors: errorsIn(text) })
    }
  }
  // Most of the time of a build is waiting, not work.
  await Promise.all(Array.from({ length: 8 }, worker))
  return compared
}

export function isDisagreement({ refusal, errors }: Compared): boolean {
  return (refusal !== undefined) !== errors.length > 0
}

function errorsIn(text: string): Compared['errors'] {
  const file = parse(text)
  return lint(file, defaultSettings)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message, range }) => {
      const { start, end } = file.lines.lineSpan(file.lines.positionAt(range.start).line)
      return { message: `${rule.id}: ${message.en}`, line: text.slice(start, end) }
    })
}
