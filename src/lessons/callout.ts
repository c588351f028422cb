import type * as markdown from 'mdast'
import type { Text } from '../text.ts'
import {
  blocksOf,
  type CommandPart,
  type CommandPlace,
  type Complain,
  inlinesOf,
  lineOf,
  type PicturePlace,
  type ProseBlock,
  plainText,
  type SystemPlace,
} from './prose.ts'
import type { Inline } from './prose-protocol.ts'
import type { RungKind } from './protocol.ts'
import { systems } from './system.ts'

/** A quotation of the prose that begins with `[!KIND]`. */
export type Callout =
  | { readonly kind: 'COMMAND'; readonly place: CommandPlace }
  | { readonly kind: 'PICTURE'; readonly place: PicturePlace }
  | { readonly kind: 'SYSTEM'; readonly place: SystemPlace }
  | { readonly kind: 'HINT'; readonly rung: RungKind; readonly blocks: readonly ProseBlock[] }
  | {
      readonly kind: 'MISTAKE'
      readonly id: string
      readonly title: readonly Inline[]
      readonly body: readonly ProseBlock[]
    }
  | { readonly kind: 'GOAL' | 'ITEM'; readonly id: string; readonly words: readonly Inline[] }
  | { readonly kind: 'DONE'; readonly blocks: readonly ProseBlock[] }

/** The rungs of the ladder of hints, from the lowest. */
export const rungs: readonly RungKind[] = ['nudge', 'name', 'gaps', 'whole']

/** Understands a callout; complains and gives nothing where it is none. */
export function calloutOf(quote: markdown.Blockquote, complain: Complain): Callout | undefined {
  const marked = withoutMark(quote)
  if (!marked) {
    complain(lineOf(quote), notACallout)
    return undefined
  }
  const { kind, argument, content } = marked
  const blocks = () => blocksOf(content, complain)
  const firstLine = () => (content[0]?.type === 'paragraph' ? inlinesOf(content[0].children, complain) : [])
  const makers: Readonly<Record<string, () => Callout | undefined>> = {
    COMMAND: () => ({ kind: 'COMMAND', place: commandPlace(argument, content, complain) }),
    PICTURE: () => ({ kind: 'PICTURE', place: picturePlace(argument, quote, content, complain) }),
    SYSTEM: () => {
      const system = systems.find((name) => name === argument)
      const title = firstLine()
      const rest = blocksOf(content.slice(1), complain)
      return system && { kind: 'SYSTEM', place: { kind: 'system', system, title, blocks: rest } }
    },
    HINT: () => {
      const rung = rungs.find((name) => name === argument)
      return rung && { kind: 'HINT', rung, blocks: blocks() }
    },
    MISTAKE: () => ({
      kind: 'MISTAKE',
      id: argument,
      title: firstLine(),
      body: blocksOf(content.slice(1), complain),
    }),
    GOAL: () => ({ kind: 'GOAL', id: argument, words: firstLine() }),
    ITEM: () => ({ kind: 'ITEM', id: argument, words: firstLine() }),
    DONE: () => ({ kind: 'DONE', blocks: blocks() }),
  }
  const callout = makers[kind]?.()
  if (!callout) complain(lineOf(quote), notACallout)
  return callout
}

/** Takes `[!KIND argument]` from the beginning. */
function withoutMark(quote: markdown.Blockquote) {
  const [paragraph, ...rest] = quote.children
  if (paragraph?.type !== 'paragraph') return undefined
  const [text, ...others] = paragraph.children
  const match = text?.type === 'text' ? /^\[!([A-Z]+)(?: ([a-z0-9-]+))?\]\s*/.exec(text.value) : undefined
  if (text?.type !== 'text' || !match) return undefined
  const left = { ...text, value: text.value.slice(match[0].length) }
  const children = left.value === '' ? others : [left, ...others]
  const content: markdown.RootContent[] = children.length === 0 ? rest : [{ ...paragraph, children }, ...rest]
  return { kind: match[1] ?? '', argument: match[2] ?? '', content }
}

/** `> [!COMMAND 1]`, and a list that explains: "`-p 8080:80`: what it means". */
function commandPlace(argument: string, content: readonly markdown.RootContent[], complain: Complain): CommandPlace {
  const list = content.find((node) => node.type === 'list')
  const parts = (list?.children ?? []).flatMap((item): CommandPart[] => {
    const [paragraph] = item.children
    const [term, ...means] = paragraph?.type === 'paragraph' ? inlinesOf(paragraph.children, complain) : []
    if (term?.kind === 'code') return [{ term: term.text, means: withoutColon(means) }]
    complain(lineOf(item), notAPart)
    return []
  })
  return { kind: 'command', deed: Math.max(0, Number(argument || '1') - 1), parts }
}

/** `> [!PICTURE id] What it shows.`, and a list with the words of its boxes and arrows: "`box`: its words". */
function picturePlace(
  id: string,
  quote: markdown.Blockquote,
  content: readonly markdown.RootContent[],
  complain: Complain,
): PicturePlace {
  const [first] = content
  const alternative = first?.type === 'paragraph' ? plainText(inlinesOf(first.children, complain)) : ''
  const { parts } = commandPlace('', content, complain)
  const words = parts.map(({ term, means }) => ({ id: term, text: plainText(means) }))
  return { kind: 'picture', id, line: lineOf(quote), alternative, words }
}

function withoutColon([first, ...rest]: readonly Inline[]): Inline[] {
  if (first?.kind !== 'text') return first ? [first, ...rest] : []
  return [{ kind: 'text', text: first.text.replace(/^:\s*/, '') }, ...rest]
}

const notACallout: Text = {
  en: 'A quotation begins with `[!COMMAND 1]`, `[!HINT nudge]` (or `name`, `gaps`, `whole`), `[!MISTAKE id]`, `[!GOAL id]`, `[!ITEM id]`, `[!PICTURE id]`, `[!SYSTEM windows]` (or `macos`, `linux`, `chromebook`, `codespaces`) or `[!DONE]`.',
  ko: '인용문은 `[!COMMAND 1]`, `[!HINT nudge]`(또는 `name`, `gaps`, `whole`), `[!MISTAKE id]`, `[!GOAL id]`, `[!ITEM id]`, `[!PICTURE id]`, `[!SYSTEM windows]`(또는 `macos`, `linux`, `chromebook`, `codespaces`), `[!DONE]` 중 하나로 시작해야 합니다.',
}
const notAPart: Text = {
  en: 'A part of a command is a line like "- `-d`: what it means".',
  ko: '명령의 부분은 "- `-d`: 뜻" 같은 줄로 씁니다.',
}
