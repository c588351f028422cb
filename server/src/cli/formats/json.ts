import { namedLines } from './named-lines.ts'
import type { Format } from './report.ts'

/**
 * One entry a file; positions count from 0, in UTF-16 units. `range` starts in the line that BuildKit names, `mark` is
 * just the part that is meant, as editors show it.
 */
export const json: Format = (reports, { locale }) => {
  const entries = reports.map(({ name, file, diagnostics }) => ({
    file: name,
    diagnostics: diagnostics.map((diagnostic) => ({
      rule: diagnostic.rule.id,
      aliases: diagnostic.rule.aliases ?? [],
      severity: diagnostic.severity,
      message: diagnostic.message[locale],
      range: file.lines.rangeOf(namedLines(file, diagnostic)),
      mark: file.lines.rangeOf(diagnostic.range),
    })),
  }))
  return `${JSON.stringify(entries)}\n`
}
