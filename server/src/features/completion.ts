import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemTag,
  InsertTextFormat,
  type Position,
} from 'vscode-languageserver/node'
import type { Dockerfile } from '../syntax/tree.ts'
import type { Locale } from '../text.ts'
import { answer } from './answer.ts'
import { argument } from './completion/argument.ts'
import type { Candidate, Completer, Site } from './completion/candidate.ts'
import { commentLine } from './completion/comment.ts'
import { contextPath } from './completion/context-path.ts'
import { flagName, flagValue } from './completion/flag.ts'
import { fromArgument } from './completion/from.ts'
import { keyword } from './completion/keyword.ts'
import { localImage } from './completion/local-image.ts'
import { mountPart } from './completion/mount.ts'
import { siteAt } from './completion/site.ts'
import { variable } from './completion/variable.ts'
import { contextOf } from './contexts.ts'
import { documentationOf } from './documentation.ts'
import type { Feature } from './feature.ts'
import { imageMarkdown } from './hover/base-image.ts'
import type { Outside } from './hover/lookup.ts'

export const completion: Feature = {
  capabilities: {
    completionProvider: { triggerCharacters: ['-', '=', ',', '$', '{', '#', '/', ':'], resolveProvider: true },
  },
  attach(connection, workspace) {
    connection.onCompletion(
      answer(connection, null, async ({ textDocument: { uri }, position }) => {
        const outside = { images: workspace.localImages, context: () => contextOf(workspace, uri) }
        const file = workspace.fileAt(uri)
        const asked = { locale: workspace.preferences.locale, withSnippets: takesSnippets(workspace.client) }
        return file && allCompletionsAt(file, position, asked, outside)
      }),
    )
    connection.onCompletionResolve(async (item) => {
      const topic = typeof item.data === 'string' ? item.data : ''
      const { locale } = workspace.preferences
      const image = topic.startsWith('image ') ? topic.slice('image '.length) : undefined
      const value =
        image === undefined
          ? documentationOf(topic, locale)
          : imageMarkdown(image, await workspace.localImages.imageAt(image), locale)
      return value === undefined ? item : { ...item, documentation: { kind: 'markdown', value } }
    })
  },
}

/** Who asks. */
interface Asked {
  readonly locale: Locale
  /** Whether their editor knows placeholders to jump to. */
  readonly withSnippets: boolean
}

/** What could be written at a position, as far as the file says. The likely things come first. */
export function completionAt(file: Dockerfile, position: Position, asked: Asked): CompletionItem[] {
  const site = siteAt(file, file.lines.offsetAt(position))
  return candidatesAt(site).map((candidate, index) => itemFor(file, candidate, index, asked))
}

/** The same with what the folder and the machine have to offer: stages before images, files before flags. */
export async function allCompletionsAt(
  file: Dockerfile,
  position: Position,
  asked: Asked,
  outside: Outside,
): Promise<CompletionItem[]> {
  const site = siteAt(file, file.lines.offsetAt(position))
  const [paths, images] = await Promise.all([contextPath(site, outside), localImage(site, outside)])
  return [...paths, ...candidatesAt(site), ...images].map((candidate, index) => itemFor(file, candidate, index, asked))
}

function candidatesAt(site: Site): readonly Candidate[] {
  for (const completer of completers) {
    const candidates = completer(site)
    if (candidates) return candidates
  }
  return []
}

/** In this order: the first one that has something to say speaks. */
const completers: readonly Completer[] = [commentLine, variable, keyword, mountPart, flagValue, word]

/** A new word may become an argument or a flag. */
function word(site: Site): readonly Candidate[] {
  return [fromArgument, argument, flagName].flatMap((completer) => completer(site) ?? [])
}

function itemFor(
  file: Dockerfile,
  candidate: Candidate,
  index: number,
  { locale, withSnippets }: Asked,
): CompletionItem {
  const { label, after, kind, detail, span, snippet, topic, isDeprecated } = candidate
  return {
    label,
    kind,
    sortText: String(index).padStart(3, '0'),
    insertTextFormat: withSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: file.lines.rangeOf(span), newText: withSnippets ? snippet : withoutPlaceholders(snippet) },
    ...(after && { labelDetails: { detail: after[locale] } }),
    ...(detail && { detail: detail[locale] }),
    ...(topic !== undefined && { data: topic }),
    ...(isDeprecated === true && { tags: [CompletionItemTag.Deprecated] }),
  }
}

function takesSnippets(client: ClientCapabilities): boolean {
  return client.textDocument?.completion?.completionItem?.snippetSupport === true
}

/** `${1:name}` is `name`, `${1|a,b|}` is `a`, `$0` is nothing. */
function withoutPlaceholders(snippet: string): string {
  return snippet
    .replace(/(?<!\\)\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/(?<!\\)\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/(?<!\\)\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1')
}
