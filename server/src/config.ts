import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import * as z from 'zod/mini'
import { nearest } from './meaning/nearest.ts'
import { rules } from './rules/index.ts'
import type { GivenSettings } from './settings.ts'
import { givenSchema } from './settings-schema.ts'
import type { Text } from './text.ts'

/** Something in a configuration that makes no sense. */
export type ConfigProblem = {
  /** Counts from 1. */
  readonly line: number
  /** What, and what instead. */
  readonly message: Text
}

/** Reads a configuration: YAML, of which JSON is a part. Gives the first thing in it that makes no sense. */
export function readConfig(text: string): { readonly given: GivenSettings } | { readonly problem: ConfigProblem } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problemAt = (offset: number, message: Text) => ({ problem: { line: lines.linePos(offset).line, message } })
  const [broken] = document.errors
  if (broken) return problemAt(broken.pos[0], unreadable(broken.message))
  const value = contentOf(document)
  if (value instanceof Error) return problemAt(0, unreadable(value.message))
  const read = z.safeParse(givenSchema, value ?? {})
  const wrong = read.success ? unknownRule(read.data) : wrongIn(read.error.issues)
  if (wrong) return problemAt(offsetOf(document, wrong.path), wrong.message)
  return { given: read.data ?? {} }
}

/** What is wrong, and under which names it stands. */
type Wrong = { readonly path: readonly PropertyKey[]; readonly message: Text }

function contentOf(document: Document.Parsed): unknown {
  try {
    return document.toJS()
  } catch (error) {
    // An alias may lead nowhere, or to far too much.
    return error
  }
}

function wrongIn([issue]: readonly z.core.$ZodIssue[]): Wrong | undefined {
  if (!issue) return undefined
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    return { path: [key], message: unknownName(key, Object.keys(givenSchema.shape)) }
  }
  const { path } = issue
  const { en, ko } = expected(issue)
  const name =
    path.length === 0 ? { en: 'The file', ko: '파일' } : { en: code(path.join('.')), ko: code(path.join('.')) }
  return { path, message: { en: `${name.en} takes ${en}.`, ko: `${name.ko}에 쓸 수 있는 값: ${ko}.` } }
}

function expected(issue: z.core.$ZodIssue): Text {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(code).join(', ')
    return { en: `one of ${values}`, ko: values }
  }
  return (issue.code === 'invalid_type' && kinds[issue.expected]) || names
}

const names: Text = { en: 'names with values', ko: '이름과 값' }
const kinds: Readonly<Record<string, Text | undefined>> = {
  array: { en: 'a list', ko: '목록' },
  string: { en: 'text, in quotes where it looks like a number', ko: '문자열(숫자처럼 보이면 따옴표로 감쌉니다)' },
  boolean: { en: '`true` or `false`', ko: '`true`, `false`' },
}

function unknownRule({ rules: chosen = {} }: GivenSettings): Wrong | undefined {
  const name = Object.keys(chosen).find((one) => !ruleNames.has(one) && !/^SC\d{4}$/.test(one))
  return name === undefined ? undefined : { path: ['rules', name], message: unknownName(name, ruleNames) }
}

const ruleNames: ReadonlySet<string> = new Set(rules.flatMap(({ id, aliases = [] }) => [id, ...aliases]))

function unknownName(name: string, known: Iterable<string>): Text {
  const meant = nearest(name, known)
  if (meant === undefined) return { en: `nothing is named ${code(name)}.`, ko: `${code(name)}: 없는 이름입니다.` }
  return {
    en: `nothing is named ${code(name)}; did you mean ${code(meant)}?`,
    ko: `${code(name)}: 없는 이름입니다. ${code(meant)} 아닌가요?`,
  }
}

function unreadable(message: string): Text {
  return { en: `this can't be read (${message}).`, ko: `읽을 수 없습니다(${message}).` }
}

/** Where the last of some names stands in a document. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  const holder = document.getIn(path.slice(0, -1), true)
  const last = path.at(-1)
  if (isMap(holder)) {
    const key = holder.items.map((item) => item.key).find((one) => isScalar(one) && String(one.value) === String(last))
    if (isScalar(key)) return key.range?.[0] ?? 0
  }
  const node = document.getIn(path, true)
  return (isScalar(node) && node.range?.[0]) || 0
}

function code(name: unknown): string {
  return `\`${name}\``
}
