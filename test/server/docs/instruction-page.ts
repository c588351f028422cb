import {
  flagsTable,
  keysTable,
  links,
  sinceSentence,
  type Table,
  tableMarkdown,
  usesTable,
  valuesTable,
  words,
} from '../../../server/src/features/hover/layers.ts'
import { dockerfileCode, inlineCode } from '../../../server/src/features/markdown.ts'
import type {
  Directive,
  Explanation,
  Flag,
  Form,
  Instruction,
  MountType,
} from '../../../server/src/knowledge/explanation.ts'
import type { Locale } from '../../../server/src/text.ts'

/** The page of an instruction, in Markdown: what hovers say, together. Its flags and their mount types stand on it. */
export function instructionPage(instruction: Instruction, locale: Locale): string {
  const { keyword, flags, uses } = instruction
  const tables = [usesTable(uses, locale), flagsTable(instruction, locale)]
  return page([
    `# ${keyword}`,
    ...explained(instruction, locale, { tables }),
    ...flags.flatMap((flag) => flagParts(keyword, flag, locale)),
  ])
}

/** The page of a directive. */
export function directivePage(directive: Directive, locale: Locale): string {
  const tables = [usesTable(directive.uses, locale)]
  return page([`# ${directive.name}`, ...explained(directive, locale, { tables })])
}

function page(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}

interface Surroundings {
  readonly tables: readonly Table[]
  readonly since?: string | undefined
}

function flagParts(keyword: string, flag: Flag, locale: Locale): readonly string[] {
  const tables = [valuesTable(flag.value, locale)]
  const types = flag.value.kind === 'mount' ? flag.value.types : []
  return [
    `## ${keyword} ${inlineCode(flag.name)}`,
    ...explained(flag, locale, { tables, since: flag.since }),
    ...types.flatMap((type) => mountParts(type, locale)),
  ]
}

function mountParts(mountType: MountType, locale: Locale): readonly string[] {
  const heading = `### ${inlineCode(`--mount=type=${mountType.type}`)}`
  return [heading, ...explained(mountType, locale, { tables: [keysTable(mountType, locale)] })]
}

function explained(explanation: Explanation, locale: Locale, { tables, since }: Surroundings): readonly string[] {
  const { title, summary, forms, example, cache, mistake, reference } = explanation
  return [
    `**${title[locale]}.** ${summary[locale]}`,
    ...forms.flatMap((form) => formParts(form, locale)),
    ...tables.filter(({ rows }) => rows.length > 0).map((table) => tableMarkdown(table, locale)),
    dockerfileCode(example[locale]),
    `**${words.cache[locale]}.** ${cache[locale]}`,
    `**${words.mistake[locale]}.** ${mistake[locale]}`,
    ...(since === undefined ? [] : [sinceSentence(since)[locale]]),
    links(reference, locale),
  ]
}

function formParts({ label, meaning, parameters }: Form, locale: Locale): readonly string[] {
  const list = parameters.map((parameter) => `- ${inlineCode(parameter.label[locale])}: ${parameter.meaning[locale]}`)
  return [dockerfileCode(label[locale]), meaning[locale], ...(list.length > 0 ? [list.join('\n')] : [])]
}
