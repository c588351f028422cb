import { CompletionItemKind } from 'vscode-languageserver/node'
import type { ContextFile } from '../../build-context.ts'
import { alike } from '../../knowledge/explanation.ts'
import type { Instruction } from '../../syntax/tree.ts'
import { sizeText } from '../size.ts'
import { type Candidate, literal, type Site } from './candidate.ts'
import type { OutsideCompleter } from './outside.ts'

/** The files and folders of the build context, as a source of COPY or ADD; what `.dockerignore` leaves out is not there. */
export const contextPath: OutsideCompleter = async (site, { context }) => {
  const { instruction, typed } = site
  if (instruction?.keyword !== 'COPY' && instruction?.keyword !== 'ADD') return []
  if (typed.startsWith('-') || !isSource(site, instruction)) return []
  const written = typed.replace(/^\[?["']?/, '')
  const seen = await context()
  if (!seen || /[$*?[]|^\.\./.test(written)) return []
  return childrenAt(site, written, seen.files)
}

/** Any word but the last, or the only one: the last one of several is where they go. */
function isSource({ offset, file, word }: Site, { keywordRange, words, flags, argumentsRange }: Instruction): boolean {
  if (offset <= keywordRange.end || flags.some(({ name }) => name === 'from')) return false
  const before = words.filter(({ range }) => range.end <= word.start)
  const behind = file.text.slice(word.end, Math.max(argumentsRange.end, word.end)).trim()
  return before.length === 0 || behind !== ''
}

/** What stands in the folder that is typed so far. */
function childrenAt(site: Site, written: string, files: readonly ContextFile[]): readonly Candidate[] {
  const slash = written.lastIndexOf('/')
  const folder = written.slice(0, slash + 1).replace(/^(?:\.?\/)+/, '')
  const children = new Map<string, { readonly isFolder: boolean; count: number; size: number }>()
  for (const { path, size } of files) {
    if (!path.startsWith(folder)) continue
    const [name = '', ...below] = path.slice(folder.length).split('/')
    const child = children.get(name) ?? { isFolder: below.length > 0, count: 0, size: 0 }
    child.count++
    child.size += size
    children.set(name, child)
  }
  const end = site.offset + (/^[^\s"',\]/]*/.exec(site.file.text.slice(site.offset, site.word.end))?.[0].length ?? 0)
  const span = { start: site.offset - (written.length - slash - 1), end }
  return [...children]
    .sort(([one, { isFolder }], [other, next]) => Number(next.isFolder) - Number(isFolder) || (one < other ? -1 : 1))
    .map(([name, { isFolder, count, size }]) => ({
      label: isFolder ? `${name}/` : name,
      kind: isFolder ? CompletionItemKind.Folder : CompletionItemKind.File,
      detail: isFolder
        ? { en: `${count} files, ${sizeText(size)}`, ko: `파일 ${count}개, ${sizeText(size)}` }
        : alike(sizeText(size)),
      span,
      snippet: literal(isFolder ? `${name}/` : name),
    }))
}
