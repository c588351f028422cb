import type { Command } from '../../../shell/command.ts'
import { commandsNamed } from '../../../shell/runs.ts'
import type { Span } from '../../../syntax/span.ts'
import type { Dockerfile } from '../../../syntax/tree.ts'
import { isTarArchive } from './archives.ts'

/** Where the files are that some command unpacks, by their names without folders. */
export function unpackedNames(file: Dockerfile): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const { run, command } of commandsNamed(file, unpackers)) {
    if (!unpacks(command)) continue
    const asWritten = command.arguments.map(({ range }) => textAt(file, run.place(range)))
    const paths = [...command.arguments.map(({ text }) => text), ...asWritten]
    for (const name of new Set(paths.map(baseName).filter(isTarArchive))) {
      places.set(name, [...(places.get(name) ?? []), run.holder.range.start])
    }
  }
  return places
}

/** A path of Windows is best read as it is written: to the shell its `\\` are escapes. */
function textAt(file: Dockerfile, { start, end }: Span): string {
  return file.text.slice(start, end).replace(/["']/g, '')
}

const unpackers = /^(tar|bsdtar|unzip|gunzip|bunzip2|unlzma|unxz|zgz|uncompress|zcat|gzcat)$/

/** Everything but `tar` unpacks by its nature. */
function unpacks({ name, arguments: [first, ...more] }: Command): boolean {
  if (!name.endsWith('tar')) return true
  const isMode = /^-?[A-Za-z]*x[A-Za-z]*$/.test(first?.text ?? '')
  return isMode || [first, ...more].some((word) => /^(--extract|--get|-[A-Za-z]*x[A-Za-z]*)$/.test(word?.text ?? ''))
}

/** What stands behind the last `/` or `\\`. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
