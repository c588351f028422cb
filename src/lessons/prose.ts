import type * as markdown from 'mdast'
import type { Text } from '../text.ts'
import { type Block, type Inline, type ViewKind, viewKinds } from './prose-protocol.ts'
import type { System } from './system.ts'

/** A place in the prose where a step's command stands, with what its parts mean. */
export interface CommandPlace {
  readonly kind: 'command'
  /** Which of the step's deeds, counted from 0. */
  readonly deed: number
  readonly parts: readonly CommandPart[]
}
export interface CommandPart {
  readonly term: string
  readonly means: readonly Inline[]
}

/** A place where a picture of the lesson stands, with its words in this language. */
export interface PicturePlace {
  readonly kind: 'picture'
  readonly id: string
  readonly line: number
  /** What it shows, for whoever does not see it. */
  readonly alternative: string
  readonly words: readonly { readonly id: string; readonly text: string }[]
}

/** Prose for one system, which is unfolded there. */
export interface SystemPlace {
  readonly kind: 'system'
  readonly system: System
  readonly title: readonly Inline[]
  readonly blocks: readonly ProseBlock[]
}

/** A piece of prose before its commands and pictures, and the learner's system, are known. */
export type ProseBlock = Exclude<Block, { kind: 'command' | 'picture' | 'fold' }> | Place
export type Place = CommandPlace | PicturePlace | SystemPlace

/** Says that something in the Markdown is not for a lesson. `line` counts from 1. */
export type Complain = (line: number, message: Text) => void

/** Markdown's tree as the smaller tree of a lesson. What has no place in it (HTML, pictures, tables) is complained of and left out. */
export function blocksOf(nodes: readonly markdown.RootContent[], complain: Complain): Exclude<ProseBlock, Place>[] {
  return nodes.flatMap((node): Exclude<ProseBlock, Place>[] => {
    if (node.type === 'paragraph') return [{ kind: 'paragraph', children: inlinesOf(node.children, complain) }]
    if (node.type === 'heading') return [{ kind: 'heading', children: inlinesOf(node.children, complain) }]
    if (node.type === 'code') return [{ kind: 'listing', text: node.value }]
    if (node.type === 'list') {
      const items = node.children.map((item) => blocksOf(item.children, complain))
      return [{ kind: 'list', ordered: node.ordered === true, items }]
    }
    complain(lineOf(node), notForLessons(node.type))
    return []
  })
}

/** A line of Markdown as ours. @param complain told of what does not belong in a lesson; that is left out */
export function inlinesOf(nodes: readonly markdown.PhrasingContent[], complain: Complain): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') {
      // Markdown takes an address with a blank for no link at all.
      if (node.value.includes('](drydock:')) complain(lineOf(node), leadsNowhere)
      if (looseStars.test(node.value)) complain(lineOf(node), starsStay)
      return [{ kind: 'text', text: unwrapped(node.value) }]
    }
    if (node.type === 'inlineCode') return [{ kind: 'code', text: node.value }]
    if (node.type === 'strong' || node.type === 'emphasis') {
      return [{ kind: node.type, children: inlinesOf(node.children, complain) }]
    }
    if (node.type === 'link') {
      const children = inlinesOf(node.children, complain)
      const seen = viewOf(node.url)
      if (seen) return [{ kind: 'view', ...seen, children }]
      if (!node.url.startsWith('https://')) complain(lineOf(node), leadsNowhere)
      return [{ kind: 'link', url: node.url, children }]
    }
    complain(lineOf(node), notForLessons(node.type))
    return []
  })
}

/** A text of ours, in which backticks mark code, as prose. */
export function inlinesOfText(text: string): Inline[] {
  return text
    .split(/(`[^`]+`)/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^`.+`$/.test(piece) ? { kind: 'code', text: piece.slice(1, -1) } : { kind: 'text', text: piece }))
}

/** The words of a line of prose alone. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ('text' in inline ? inline.text : plainText(inline.children))).join('')
}

/** Counts from 1. */
export function lineOf(node: markdown.Nodes): number {
  return node.position?.start.line ?? 1
}

// A line end inside of a paragraph is a space.
function unwrapped(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}

/** `drydock:layers/nginx` */
function viewOf(url: string): { readonly view: ViewKind; readonly of: string } | undefined {
  const [, kind, of = ''] = /^drydock:([a-z]+)\/(.+)$/.exec(url) ?? []
  const view = viewKinds.find((one) => one === kind)
  return view && { view, of: of.replaceAll('%20', ' ') }
}

const places = viewKinds.map((kind) => `\`drydock:${kind}/…\``).join(', ')
const leadsNowhere: Text = {
  en: `A link begins with \`https://\`, or is one of ${places}. Where there are blanks, it stands between \`<\` and \`>\`.`,
  ko: `링크는 \`https://\`로 시작하거나 ${places} 중 하나여야 합니다. 빈칸이 있으면 \`<\`와 \`>\` 사이에 씁니다.`,
}

// Behind a full stop, Markdown lets no word follow the closing star: Korean particles do.
const looseStars = /\*[^\s*][^*]*\*/
const starsStay: Text = {
  en: 'These stars would be shown as they are: a word follows the closing one at once, behind a punctuation mark. Write a blank or a bracket between them.',
  ko: '이 별표는 그대로 보입니다. 문장 부호 뒤의 닫는 별표에 말이 바로 이어지기 때문입니다. 그 사이에 빈칸이나 괄호를 넣으세요.',
}

function notForLessons(type: string): Text {
  return {
    en: `A lesson’s prose has no \`${type}\`: use paragraphs, lists, code and links.`,
    ko: `레슨의 글에는 \`${type}\`을 쓸 수 없습니다. 문단, 목록, 코드, 링크를 사용하세요.`,
  }
}
