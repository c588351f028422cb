import type { Format } from './report.ts'

/** One entry a file; positions count from 0, in UTF-16 units. */
export const json: Format = (reports, { locale }) => {
  const entries = reports.map(({ name, file, diagnostics }) => ({
    file: name,
    diagnostics: diagnostics.map(({ rule, severity, message, range }) => ({
      rule: rule.id,
      aliases: rule.aliases ?? [],
      severity,
      message: message[locale],
      range: file.lines.rangeOf(range),
    })),
  }))
  return `${JSON.stringify(entries)}\n`
}
