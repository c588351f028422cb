import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Complaint, reading } from './complaint.ts'

/** A file to read, or standard input. */
export type Source = {
  /** As the person named it. */
  readonly name: string
  readonly text: string
  /** Whether the text can take the file's place: it is no standard input, and every byte of it is text. */
  readonly isWritable: boolean
  /** The `.dockerignore` that counts for it. */
  readonly ignoreFile: string | undefined
}

/**
 * The files behind the names of a command line: directories give their Dockerfiles.
 * @throws Complaint where one can't be read, or a directory has none
 */
export function sourcesOf(names: readonly string[]): readonly Source[] {
  return names.flatMap((name) => {
    if (name === '-' || !reading(name, (path) => statSync(path)).isDirectory()) return [sourceOf(name)]
    const found = dockerfilesIn(name)
    if (found.length === 0) throw noDockerfileIn(name)
    return found.map(sourceOf)
  })
}

function noDockerfileIn(directory: string): Complaint {
  return new Complaint({
    en: `There is no Dockerfile in ${directory} or below it.`,
    ko: `${directory}: 이 디렉터리와 그 아래에 Dockerfile이 없습니다.`,
  })
}

function sourceOf(name: string): Source {
  const bytes = name === '-' ? readFileSync(0) : reading(name, (path) => readFileSync(path))
  // A byte order mark is a part of the text: positions count it.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const isWritable = name !== '-' && Buffer.from(text).equals(bytes)
  return { name, text, isWritable, ignoreFile: name === '-' ? undefined : ignoreFileOf(name) }
}

/** BuildKit takes `Dockerfile.dockerignore` before `.dockerignore`. */
function ignoreFileOf(name: string): string | undefined {
  const found = [`${name}.dockerignore`, join(dirname(name), '.dockerignore')].find((path) => existsSync(path))
  return found === undefined ? undefined : readFileSync(found, 'utf8')
}

/** Folders below may well be closed to us: what is in them does not count. */
function dockerfilesIn(directory: string, entries = entriesOf(directory)): readonly string[] {
  const sorted = [...entries].sort((one, other) => (one.name < other.name ? -1 : 1))
  return sorted.flatMap((entry) => {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) return skipped.includes(entry.name) ? [] : dockerfilesIn(path, entriesBelow(path))
    return isDockerfile(entry.name) && statSync(path, { throwIfNoEntry: false })?.isFile() ? [path] : []
  })
}

function entriesOf(directory: string): readonly Dirent[] {
  return reading(directory, (path) => readdirSync(path, { withFileTypes: true }))
}

function entriesBelow(directory: string): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch {
    return []
  }
}

const skipped: readonly string[] = ['node_modules', '.git']

function isDockerfile(path: string): boolean {
  const name = basename(path).toLowerCase()
  if (name.endsWith('.dockerignore')) return false
  return /^(?:dockerfile|containerfile)(?:\.|$)/.test(name) || /\.(?:dockerfile|containerfile)$/.test(name)
}
