import type { Severity } from '../../../server/src/rules/rule.ts'
import type { Text } from '../../../server/src/text.ts'

/** Code in a fence of four, which holds any code with three. `code` ends with a line end. */
export function fenced(code: string, language = 'dockerfile'): string {
  return `\`\`\`\`${language}\n${code}\`\`\`\``
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(tableRow).join('\n')
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/, 1)[0] ?? ''
}

export const severities: Readonly<Record<Severity, Text>> = {
  error: { en: 'Error', ko: '오류' },
  warning: { en: 'Warning', ko: '경고' },
  information: { en: 'Information', ko: '정보' },
  hint: { en: 'Hint', ko: '힌트' },
}
