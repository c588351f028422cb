import type * as markdown from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { parse as parseYaml } from 'yaml'
import * as z from 'zod/mini'
import type { Text } from '../text.ts'
import { type Callout, calloutOf } from './callout.ts'
import { blocksOf, type Complain, inlinesOf, lineOf, type ProseBlock, plainText } from './prose.ts'
import type { Inline } from './prose-protocol.ts'
import type { RungKind } from './protocol.ts'

/** The words of a lesson in one language: `lesson.en.md` or `lesson.ko.md`. */
export interface Narration {
  readonly title: string
  readonly summary: string
  readonly steps: readonly StepNarration[]
}

export interface StepNarration {
  readonly id: string
  readonly line: number
  readonly title: string
  readonly prose: readonly ProseBlock[]
  readonly hints: readonly { readonly rung: RungKind; readonly blocks: readonly ProseBlock[] }[]
  readonly mistakes: readonly MistakeWords[]
  /** Words of our own for goals, by name. */
  readonly goals: readonly Named[]
  /** The things of a quiz, by name. */
  readonly items: readonly Named[]
  /** Said once the step is done. */
  readonly afterword: readonly ProseBlock[]
}

export interface Named {
  readonly id: string
  readonly words: readonly Inline[]
}

export interface MistakeWords {
  readonly id: string
  readonly title: readonly Inline[]
  readonly body: readonly ProseBlock[]
}

const front = z.strictObject({ title: z.string(), summary: z.string() })

/** Reads a narration. What is wrong in it is complained of; what is right is there all the same. */
export function narrationOf(source: string, complain: Complain): Narration {
  const { title, summary, body } = withoutFront(source, complain)
  const sections: Section[] = []
  for (const node of fromMarkdown(body).children) {
    const heading = node.type === 'heading' && node.depth === 2 ? headingOf(node, complain) : undefined
    const section = sections.at(-1)
    if (heading) sections.push({ ...heading, nodes: [] })
    else if (section) section.nodes.push(node)
    else complain(lineOf(node), beforeFirstStep)
  }
  return { title, summary, steps: sections.map((section) => stepOf(section, complain)) }
}

/** The same for a narration that is known to be right: its steps, which take the time, are read when they are first asked for. */
export function narrationLater(source: string): Narration {
  const { title, summary } = withoutFront(source, () => {})
  let steps: Narration['steps'] | undefined
  return {
    title,
    summary,
    get steps() {
      steps ??= narrationOf(source, () => {}).steps
      return steps
    },
  }
}

interface Section {
  readonly id: string
  readonly title: string
  readonly line: number
  readonly nodes: markdown.RootContent[]
}

function stepOf({ id, title, line, nodes }: Section, complain: Complain): StepNarration {
  const callouts: Callout[] = []
  const prose = nodes.flatMap((node): ProseBlock[] => {
    if (node.type !== 'blockquote') return blocksOf([node], complain)
    const callout = calloutOf(node, complain)
    if (!callout) return []
    if ('place' in callout) return [callout.place]
    callouts.push(callout)
    return []
  })
  return {
    id,
    line,
    title,
    prose,
    hints: callouts.flatMap((callout) => (callout.kind === 'HINT' ? [callout] : [])),
    mistakes: callouts.flatMap((callout) => (callout.kind === 'MISTAKE' ? [callout] : [])),
    goals: callouts.flatMap((callout) => (callout.kind === 'GOAL' ? [callout] : [])),
    items: callouts.flatMap((callout) => (callout.kind === 'ITEM' ? [callout] : [])),
    afterword: callouts.flatMap((callout) => (callout.kind === 'DONE' ? callout.blocks : [])),
  }
}

/** `## Run your first container {#run}` */
function headingOf(node: markdown.Heading, complain: Complain): { id: string; title: string; line: number } {
  const words = plainText(inlinesOf(node.children, complain))
  const match = /^(.*?)\s*\{#([a-z][a-z0-9-]*)\}$/.exec(words)
  if (!match) complain(lineOf(node), noAnchor)
  return { id: match?.[2] ?? '', title: match?.[1] ?? words, line: lineOf(node) }
}

/** The part between `---` and `---`; it becomes empty lines, so that every line keeps its number. */
function withoutFront(source: string, complain: Complain) {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source)
  const parsed = front.safeParse(match ? yamlOrNothing(match[1] ?? '') : undefined)
  if (!parsed.success) complain(1, noFront)
  const { title, summary } = parsed.data ?? { title: '', summary: '' }
  return { title, summary, body: source.replace(match?.[0] ?? '', (head) => head.replace(/[^\n]/g, '')) }
}

function yamlOrNothing(source: string): unknown {
  try {
    return parseYaml(source)
  } catch {
    return undefined
  }
}

const noFront: Text = {
  en: 'The file begins with `---`, `title: ...`, `summary: ...`, `---`.',
  ko: '파일은 `---`, `title: ...`, `summary: ...`, `---`로 시작해야 합니다.',
}
const noAnchor: Text = {
  en: 'A step begins with `## Title {#id}`, where `id` is its id in `lesson.yaml`.',
  ko: '단계는 `## 제목 {#id}`로 시작합니다. `id`는 `lesson.yaml`에 있는 단계의 id입니다.',
}
const beforeFirstStep: Text = {
  en: 'Prose belongs under the heading of a step.',
  ko: '글은 단계의 제목 아래에 있어야 합니다.',
}
