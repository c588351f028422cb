import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

// What the extension loads when it starts: everything that is imported by name, and not what is imported when needed.
// dockerode alone takes longer to load than all the rest of the start.
it('the start of the extension loads neither dockerode nor zod', () => {
  const packages = packagesFrom('src/extension.ts')
  expect([...packages].filter((name) => !name.startsWith('node:')).sort()).toEqual(['vscode'])
})

function packagesFrom(start: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const packages = new Set<string>()
  const waiting = [start]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const imported of importsOf(file)) {
      if (imported.startsWith('.')) waiting.push(join(dirname(file), imported))
      else
        packages.add(
          imported
            .split('/')
            .slice(0, imported.startsWith('@') ? 2 : 1)
            .join('/'),
        )
    }
  }
  return packages
}

/** Without types, which are gone when it runs. */
function importsOf(file: string): readonly string[] {
  expect(existsSync(file), file).toBe(true)
  const source = readFileSync(file, 'utf8')
  const statements = source.matchAll(/^(?:import|export)\s(?!type\b)[^'"`;]*?from\s*'([^']+)'|^import\s+'([^']+)'/gm)
  return [...statements]
    .filter(([text]) => !/^import\s*\{(\s*type\s[^,}]+,?)+\s*\}/.test(text))
    .map((match) => match[1] ?? match[2] ?? '')
}
