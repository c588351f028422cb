import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A file to read, or standard input. */
export type Source = {
  /** As the person named it. */
  readonly name: string
  readonly text: string
  /** The `.dockerignore` that counts for it. */
  readonly ignoreFile: string | undefined
}

/** The files behind the names of a command line: directories give their Dockerfiles. Throws where one can't be read. */
export function sourcesOf(names: readonly string[]): readonly Source[] {
  return names.flatMap((name) => {
    if (name !== '-' && statSync(name).isDirectory()) return dockerfilesIn(name).map(sourceOf)
    return [sourceOf(name)]
  })
}

function sourceOf(name: string): Source {
  const bytes = readFileSync(name === '-' ? 0 : name)
  // A byte order mark is a part of the text: positions count it.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { name, text, ignoreFile: name === '-' ? undefined : ignoreFileOf(name) }
}

/** BuildKit takes `Dockerfile.dockerignore` before `.dockerignore`. */
function ignoreFileOf(name: string): string | undefined {
  const found = [`${name}.dockerignore`, join(dirname(name), '.dockerignore')].find((path) => existsSync(path))
  return found === undefined ? undefined : readFileSync(found, 'utf8')
}

function dockerfilesIn(directory: string): readonly string[] {
  const entries = readdirSync(directory, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) return skipped.includes(entry.name) ? [] : dockerfilesIn(path)
    return entry.isFile() && isDockerfile(entry.name) ? [path] : []
  })
}

const skipped: readonly string[] = ['node_modules', '.git']

function isDockerfile(path: string): boolean {
  const name = basename(path).toLowerCase()
  if (name.endsWith('.dockerignore')) return false
  return /^(?:dockerfile|containerfile)(?:\.|$)/.test(name) || /\.(?:dockerfile|containerfile)$/.test(name)
}
