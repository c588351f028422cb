import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Log, output } from './command.ts'
import { root } from './root.ts'

/**
 * Builds and packages the extension.
 * @returns the .vsix
 * @throws Error when the build fails or the package has 2 MB or more
 */
export async function packageExtension(log: Log): Promise<string> {
  log('Building Drydock...')
  await output('npm', ['run', 'build', '--silent'], { folder: root })
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  log(`Packaging drydock-${version}.vsix...`)
  const file = await packed(root, `drydock-${version}.vsix`)
  const { size } = statSync(file)
  if (size < limit) return file
  throw new Error(`The package has ${size} bytes; it may have less than ${limit}: see what .vscodeignore lets in.`)
}

/** Packages what stands in a folder, as a file there. @returns the file @throws Error where vsce finds something wrong */
export async function packed(folder: string, name = 'extension.vsix'): Promise<string> {
  const file = join(folder, name)
  await output(join(root, 'node_modules/.bin/vsce'), ['package', ...options, '--out', file], { folder })
  return file
}

const limit = 2_000_000
// All is bundled, and the README's links stay as they are while there is no public address of the repository.
const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--skip-license']
