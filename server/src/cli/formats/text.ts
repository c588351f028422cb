import type { Diagnostic } from '../../lint.ts'
import { rulePage } from '../../page.ts'
import type { Severity } from '../../rules/rule.ts'
import type { Text } from '../../text.ts'
import type { Format, Report, Style } from './report.ts'

/** For people: the place, the line with what is meant marked, why it matters, and where to read on. */
export const text: Format = (reports, style) => {
  const found = reports.flatMap((report) => report.diagnostics.map((diagnostic) => entry(report, diagnostic, style)))
  return found.length === 0 ? '' : `${found.join('\n')}\n${summary(found.length, reports.length)[style.locale]}\n`
}

function entry({ name, file }: Report, diagnostic: Diagnostic, { locale, hasColours }: Style): string {
  const { rule, severity, message, range } = diagnostic
  const { start, end } = file.lines.rangeOf(range)
  const paint = (code: number, part: string) => (hasColours ? `\u001b[${code}m${part}\u001b[0m` : part)
  const line = file.lines.lineSpan(start.line)
  const source = file.text.slice(line.start, line.end)
  const marked = source.slice(start.character, end.line === start.line ? end.character : undefined)
  const gutter = String(start.line + 1)
  const indent = ' '.repeat(gutter.length)
  const aliases = rule.aliases ? ` (${rule.aliases.join(', ')})` : ''
  return [
    `${paint(1, `${name}:${start.line + 1}:${start.character + 1}`)} ${paint(colours[severity], words[severity][locale])} ${rule.id}${aliases}`,
    `  ${message[locale]}`,
    `  ${indent} |`,
    `  ${gutter} | ${visible(source)}`,
    `  ${indent} | ${blankLike(source.slice(0, start.character))}${paint(colours[severity], '^'.repeat(Math.max(1, widthOf(marked))))}`,
    `  ${rule.why[locale]}`,
    `  ${paint(2, rulePage(rule, locale))}`,
    '',
  ].join('\n')
}

const colours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 34, hint: 36 }

const words: Readonly<Record<Severity, Text>> = {
  error: { en: 'error', ko: '오류' },
  warning: { en: 'warning', ko: '경고' },
  information: { en: 'information', ko: '정보' },
  hint: { en: 'hint', ko: '힌트' },
}

function summary(count: number, files: number): Text {
  return {
    en: `${count} ${count === 1 ? 'finding' : 'findings'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
    ko: `파일 ${files}개에서 ${count}건을 찾았습니다.`,
  }
}

/** Control characters could change the terminal. */
function visible(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
  return line.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '\ufffd')
}

/** Tabs stay tabs, so that the mark stands under its token. */
function blankLike(line: string): string {
  return [...line].map((character) => (character === '\t' ? '\t' : ' '.repeat(widthOf(character)))).join('')
}

/** Korean, Chinese and Japanese characters take two columns. */
function widthOf(line: string): number {
  return [...line].reduce(
    (width, character) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character)
        ? 2
        : 1),
    0,
  )
}
