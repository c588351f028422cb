import type { Explanation, Flag, Instruction, MountKey, MountType, Use, Value } from '../../knowledge/explanation.ts'
import { choicesOf, referenceUrl } from '../../knowledge/index.ts'
import type { Locale, Text } from '../../text.ts'
import { dockerfileCode, inlineCode } from '../markdown.ts'

/** What an explanation says besides its own words. */
export interface Extras {
  /** What stands around a form in the Dockerfile: the keyword before a flag. */
  readonly around?: (form: string) => string
  readonly tables?: readonly Table[]
  readonly since?: string | undefined
  /** The address of the page that has all of it. */
  readonly page?: string
}

export interface Table {
  readonly head: readonly Text[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * An explanation as Markdown, from the plain sentence down to the links: sentence, forms, tables, example, layer and
 * cache, common mistake, reference.
 */
export function layers(explanation: Explanation, locale: Locale, extras: Extras = {}): string {
  const { around = (form) => form, tables = [], since, page } = extras
  return [
    `**${explanation.title[locale]}.** ${explanation.summary[locale]}`,
    dockerfileCode(explanation.forms.map((form) => around(form.label[locale])).join('\n')),
    ...tables.filter(({ rows }) => rows.length > 0).map((table) => tableMarkdown(table, locale)),
    dockerfileCode(explanation.example[locale]),
    `**${words.cache[locale]}.** ${explanation.cache[locale]}`,
    `**${words.mistake[locale]}.** ${explanation.mistake[locale]}`,
    ...(since === undefined ? [] : [sinceSentence(since)[locale]]),
    '---',
    links(explanation.reference, locale, page),
  ].join('\n\n')
}

/** The links under a hover. */
export function links(reference: string, locale: Locale, page?: string): string {
  const docker = `[${words.reference[locale]}](${referenceUrl(reference)})`
  return page === undefined ? docker : `[${words.page[locale]}](${page}) · ${docker}`
}

/** The forms of an instruction or a flag, and what each means. */
export function usesTable(uses: readonly Use[], locale: Locale): Table {
  return {
    head: [words.form, words.meaning],
    rows: uses.map(({ code, meaning }) => [inlineCode(code), meaning[locale]]),
  }
}

/** The options of an instruction, with their defaults. */
export function flagsTable({ flags }: Instruction, locale: Locale): Table {
  return {
    head: [words.option, words.meaning, words.fallback],
    rows: flags.map((flag) => [inlineCode(flag.name), flag.title[locale], flag.fallback[locale]]),
  }
}

/** The values among which one can choose or mostly does, or the types of a mount. */
export function valuesTable(value: Value, locale: Locale): Table {
  const head = [words.value, words.meaning]
  if (value.kind === 'mount') {
    return { head, rows: value.types.map((type) => [inlineCode(`type=${type.type}`), type.title[locale]]) }
  }
  return { head, rows: choicesOf(value).map((choice) => [inlineCode(choice.value), choice.meaning[locale]]) }
}

/** The keys of a mount of one type, with their defaults. */
export function keysTable({ keys }: MountType, locale: Locale): Table {
  return {
    head: [words.key, words.meaning, words.fallback],
    rows: keys.map((key) => [keyNames(key), key.meaning[locale], key.fallback[locale]]),
  }
}

/** Some words, a default and a Dockerfile version: what there is to say of a mount key. */
export function keyLayers(mountType: MountType, key: MountKey, locale: Locale): string {
  const values = valuesTable(key.value, locale)
  return [
    `**${keyNames(key)}** ${key.meaning[locale]}.`,
    `${words.fallback[locale]}: ${key.fallback[locale]}.`,
    ...(values.rows.length > 0 ? [tableMarkdown(values, locale)] : []),
    ...(key.since === undefined ? [] : [sinceSentence(key.since)[locale]]),
    '---',
    `${mountType.title[locale]} · ${links(mountType.reference, locale)}`,
  ].join('\n\n')
}

/** The Dockerfile version that a flag needs, and its values. */
export function flagExtras(keyword: string, flag: Flag, locale: Locale): Extras {
  return {
    around: (form) => `${keyword} ${form} …`,
    tables: [valuesTable(flag.value, locale)],
    since: flag.since,
  }
}

/** The headings of an explanation. */
export const words = {
  cache: { en: 'Layer and cache', ko: '레이어와 캐시' },
  mistake: { en: 'Common mistake', ko: '자주 하는 실수' },
  page: { en: 'All about it', ko: '전체 설명' },
  reference: { en: 'Docker’s reference', ko: '도커 공식 문서' },
  form: { en: 'Form', ko: '형식' },
  option: { en: 'Option', ko: '옵션' },
  key: { en: 'Key', ko: '키' },
  value: { en: 'Value', ko: '값' },
  meaning: { en: 'Meaning', ko: '뜻' },
  fallback: { en: 'Default', ko: '기본값' },
} as const satisfies Readonly<Record<string, Text>>

/** What to do to have what came with a version of the Dockerfile syntax, such as `1.7`. */
export function sinceSentence(version: string): Text {
  return {
    en: `Needs Dockerfile ${version}: begin the file with \`# syntax=docker/dockerfile:1\`.`,
    ko: `Dockerfile ${version} 이상이 필요합니다. 파일을 \`# syntax=docker/dockerfile:1\`로 시작합니다.`,
  }
}

function keyNames({ name, aliases }: MountKey): string {
  return [name, ...aliases].map(inlineCode).join(', ')
}

/** A table in Markdown. A bar in a cell is escaped, other Markdown counts. */
export function tableMarkdown({ head, rows }: Table, locale: Locale): string {
  return [head.map((cell) => cell[locale]), head.map(() => '---'), ...rows].map(tableRow).join('\n')
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
