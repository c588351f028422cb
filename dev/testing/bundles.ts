import { chmodSync, cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { cached, root } from '../root.ts'

/** The suites for the extension host, and what runs them. @returns the module to load */
export async function bundleSuites(): Promise<string> {
  const from = join(root, 'test/extension')
  const outdir = cached('test', 'extension')
  rmSync(outdir, { recursive: true, force: true })
  cpSync(join(root, 'samples'), cached('test', 'workspace'), { recursive: true })
  const suites = readdirSync(from).filter((name) => name.endsWith('.suite.ts'))
  await build({
    entryPoints: ['run.ts', ...suites].map((name) => join(from, name)),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    conditions: ['drydock-source'],
    sourcemap: 'inline',
  })
  return join(outdir, 'run.cjs')
}

/** VS Code in the browser behind a program that is called as a desktop one is. @returns the program */
export async function bundleDesktopStandIn(): Promise<string> {
  const outfile = cached('dev', 'desktop-stand-in.mjs')
  await build({
    entryPoints: [join(root, 'dev/editor/desktop-stand-in.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    conditions: ['drydock-source'],
    banner: { js: `#!${process.execPath}` },
  })
  chmodSync(outfile, 0o755)
  return outfile
}
