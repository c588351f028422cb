import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DocumentLink } from 'vscode-languageserver'
import { exists } from '../build-context.ts'
import type { Settings } from '../settings.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import { answer } from './answer.ts'
import type { Feature } from './feature.ts'
import { inFile } from './in-file.ts'
import { imageLinks } from './links/image-links.ts'
import { addressLinks, contextSources } from './links/source-links.ts'
import { pathOf } from './path-of.ts'

export const documentLinks: Feature = {
  capabilities: { documentLinkProvider: {} },
  attach(connection, workspace) {
    connection.onDocumentLinks(
      answer(connection, null, ({ textDocument }) =>
        inFile(workspace, textDocument, async (file, settings) => [
          ...linksIn(file, settings),
          ...(await fileLinksIn(file, settings, pathOf(textDocument.uri))),
        ]),
      ),
    )
  },
}

/** Images on their registries, and the addresses of ADD. */
export function linksIn(file: Dockerfile, settings: Settings): DocumentLink[] {
  return [...imageLinks(file, settings), ...addressLinks(file, settings)].map(({ span, target }) => ({
    range: file.lines.rangeOf(span),
    target,
  }))
}

/** The files beside a Dockerfile that COPY and ADD take, as far as they are there. */
export async function fileLinksIn(
  file: Dockerfile,
  settings: Settings,
  path: string | undefined,
): Promise<DocumentLink[]> {
  if (path === undefined) return []
  const sources = contextSources(file, settings).map((source) => ({
    ...source,
    path: join(dirname(path), source.path),
  }))
  const there = new Set<string>()
  const asked = [...new Set(sources.map((source) => source.path))].map(async (source) => {
    if (await exists(source)) there.add(source)
  })
  await Promise.all(asked)
  return sources
    .filter((source) => there.has(source.path))
    .map((source) => ({ range: file.lines.rangeOf(source.span), target: pathToFileURL(source.path).href }))
}
