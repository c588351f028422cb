import { pathToFileURL } from 'node:url'
import { rulePage } from '../../page.ts'
import { rules } from '../../rules/index.ts'
import type { RuleFacts, Severity } from '../../rules/rule.ts'
import type { Locale } from '../../text.ts'
import type { Format, Report } from './report.ts'

/** SARIF 2.1.0, which code scanning services read. */
export const sarif: Format = (reports, { locale }) => {
  const known = rulesOf(reports)
  const run = {
    tool: { driver: { name: 'drydock', rules: known.map((rule) => descriptor(rule, locale)) } },
    columnKind: 'utf16CodeUnits',
    results: reports.flatMap((report) => results(report, known, locale)),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

/** Every rule of ours, and those of ShellCheck that found something. */
function rulesOf(reports: readonly Report[]): readonly RuleFacts[] {
  return [...new Set([...rules, ...reports.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule))])]
}

function descriptor(rule: RuleFacts, locale: Locale) {
  return {
    id: rule.id,
    name: rule.id,
    // What stands for a name or a value is known only where the rule is broken.
    shortDescription: { text: rule.message[locale].replace(/\{\w+\}/g, '…') },
    fullDescription: { text: rule.why[locale] },
    helpUri: rulePage(rule, locale),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: rule.aliases ?? [] },
  }
}

function results({ name, file, diagnostics }: Report, known: readonly RuleFacts[], locale: Locale) {
  const artifactLocation = { uri: name === '-' ? 'stdin' : uriOf(name) }
  return diagnostics.map(({ rule, severity, message, range }) => {
    const { start, end } = file.lines.rangeOf(range)
    const region = {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    }
    return {
      ruleId: rule.id,
      ruleIndex: known.indexOf(rule),
      level: levels[severity],
      message: { text: message[locale] },
      locations: [{ physicalLocation: { artifactLocation, region } }],
    }
  })
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
}

/** A relative path stays relative, so that the log fits any checkout. */
function uriOf(name: string): string {
  const absolute = pathToFileURL(name)
  const base = pathToFileURL(`${process.cwd()}/`)
  return absolute.href.startsWith(base.href) ? absolute.href.slice(base.href.length) : absolute.href
}
