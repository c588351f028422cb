import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type OutputFile, transform } from 'esbuild'
import { root } from './root.ts'

// `node dev/run.mjs bundle-extension`: the extension's code for the editor, as `dist/extension.cjs` and, for each part
// that is loaded when it is first needed, files beside it that begin with `part-`.
//
// The editor loads extensions as CommonJS, and esbuild can split only ES modules: so each file is made as a module, and
// its imports are then turned into calls of `require`.
const folder = join(root, 'dist')
const bundled = await build({
  absWorkingDir: root,
  entryPoints: ['src/extension.ts'],
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['drydock-source'],
  outdir: folder,
  outExtension: { '.js': '.cjs' },
  chunkNames: 'part-[hash]',
  external: ['vscode', './packages/*'],
  // Bundles of their own, which `npm run build:packages` makes.
  alias: {
    dockerode: './packages/dockerode.cjs',
    'vscode-languageclient/node': './packages/vscode-languageclient.cjs',
    yaml: './packages/yaml.cjs',
    'mdast-util-from-markdown': './packages/markdown.cjs',
    'drydock-dockerfile/words': './packages/words.cjs',
  },
  minify: true,
  sourcemap: 'inline',
  sourcesContent: false,
  write: false,
  logLevel: 'warning',
})

for (const name of readdirSync(folder).filter((name) => /^(extension|part-.*)\.cjs(\.map)?$/.test(name))) {
  rmSync(join(folder, name))
}
await Promise.all(bundled.outputFiles.map(writeAsCommonJs))

async function writeAsCommonJs({ path, text }: OutputFile): Promise<void> {
  // A namespace of what is no ES module is a copy of it, one a file that imports it: of the editor's, that takes a
  // millisecond each.
  const plain = text.replaceAll(/\bimport\s*\*\s*as ([\w$]+) from\s*"vscode";/g, 'const $1=require("vscode");')
  const { code, map } = await transform(plain, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    minify: true,
    sourcemap: 'external',
    sourcesContent: false,
    sourcefile: path,
    loader: 'js',
  })
  writeFileSync(path, `${code}//# sourceMappingURL=${path.slice(folder.length + 1)}.map\n`)
  writeFileSync(`${path}.map`, map)
}
