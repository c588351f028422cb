import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** The TypeScript files in a folder and below it, as paths from the root of the repository. */
export function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path))
}

/** What a file imports, as it is written there: packages, and paths from the file. Type imports count. */
export function importsOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8')
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|\bimport\s*\(\s*'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'/g
  return [...source.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

/** The path of what `file` imports by a path, from the root of the repository. */
export function targetOf(file: string, imported: string): string {
  return relative('.', resolve(dirname(file), imported))
}

/**
 * Where files import in a circle.
 *
 * @param imports what each file imports
 * @returns one line for each way back, as `a → b → a`; none where every file can be read after those that it imports
 */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const circles: string[] = []
  const read = new Set<string>()
  const visit = (file: string, path: readonly string[]) => {
    const start = path.indexOf(file)
    if (start >= 0) circles.push([...path.slice(start), file].join(' → '))
    if (start >= 0 || read.has(file)) return
    for (const imported of imports.get(file) ?? []) visit(imported, [...path, file])
    read.add(file)
  }
  for (const file of imports.keys()) visit(file, [])
  return circles
}
