import { jsonStrings } from '../../syntax/json.ts'
import type { Instruction } from '../../syntax/tree.ts'
import type { Finding } from '../rule.ts'

/** `['sleep', '60']` and `["sleep",]` are no JSON: a shell looks for a program named `[`. */
export function almostJson({
  words,
  argumentsRange: range,
}: Instruction): Pick<Finding, 'message' | 'fix'> | undefined {
  const text = words[0]?.text ?? ''
  if (!/^\[.*\]$/.test(text)) return undefined
  const mended = text.replaceAll("'", '"').replace(/,\s*\]$/, ']')
  const strings = jsonStrings(mended, { at: 0, end: mended.length })
  if (!Array.isArray(strings)) return { message: notJson }
  return { message: notJson, fix: [{ range, text: arrayOf(strings.map((string) => string.text)) }] }
}

const notJson = {
  en: 'This is no JSON array, so a shell runs it as it stands: put every word in `"`, without a comma behind the last.',
  ko: 'JSON 배열이 아니어서 셸이 그대로 실행합니다. 단어마다 큰따옴표 `"`로 묶고 마지막 단어 뒤에는 쉼표를 쓰지 마세요.',
}

/** As a JSON array. */
export function arrayOf(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`
}
