import type { Severity } from '../../rules/rule.ts'
import type { Format } from './report.ts'

/** The commands by which a job of GitHub Actions marks lines of a pull request. */
export const github: Format = (reports, { locale }) =>
  reports
    .flatMap(({ name, file, diagnostics }) =>
      diagnostics.map(({ rule, severity, message, range }) => {
        const { start, end } = file.lines.rangeOf(range)
        const place = [
          `file=${property(name)}`,
          `line=${start.line + 1}`,
          `endLine=${end.line + 1}`,
          ...(start.line === end.line ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`] : []),
          `title=${property(rule.id)}`,
        ]
        return `::${commands[severity]} ${place.join(',')}::${escaped(message[locale])}\n`
      }),
    )
    .join('')

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
