import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'rolldown'
import { root } from './root.ts'

// `node dev/run.mjs bundle-extension`: the extension's code for the editor, as `dist/extension.cjs` and, for each part
// that is loaded when it is first needed, files beside it that begin with `part-`.
const folder = join(root, 'dist')

// Bundles of their own, which `npm run build:packages` makes.
const packages = {
  dockerode: './packages/dockerode.cjs',
  'vscode-languageclient/node': './packages/vscode-languageclient.cjs',
  yaml: './packages/yaml.cjs',
  'mdast-util-from-markdown': './packages/markdown.cjs',
  'drydock-dockerfile/words': './packages/words.cjs',
}

for (const name of readdirSync(folder).filter((name) => /^(extension|part-.*)\.cjs(\.map)?$/.test(name))) {
  rmSync(join(folder, name))
}
await build({
  cwd: root,
  input: 'src/extension.ts',
  platform: 'node',
  external: ['vscode', ...Object.keys(packages)],
  resolve: { conditionNames: ['drydock-source', 'node', 'import', 'default'] },
  transform: { target: 'node20' },
  plugins: [
    {
      // A namespace of what is no ES module is a copy of it: of the editor's, that takes a millisecond for each file.
      name: 'the editor’s module as it is',
      transform: {
        filter: { id: /[\\/]src[\\/].*\.ts$/ },
        // On the same line: the source map stays right.
        handler: (code) => ({
          code: code.replace("import * as vscode from 'vscode'", "const vscode = require('vscode')"),
          map: null,
        }),
      },
    },
  ],
  output: {
    dir: folder,
    format: 'cjs',
    exports: 'named',
    // What is needed at the start is one file, for in the editor each costs more than a millisecond. It stands in the
    // place of the entry, which would only lead to it.
    codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] },
    entryFileNames: 'part-entry.cjs',
    chunkFileNames: ({ name }) => (name === 'start' ? 'extension.cjs' : 'part-[name]-[hash].cjs'),
    minifyInternalExports: false,
    dynamicImportInCjs: false,
    paths: packages,
    minify: true,
    sourcemap: true,
    sourcemapExcludeSources: true,
  },
  logLevel: 'warn',
})
rmSync(join(folder, 'part-entry.cjs'))
rmSync(join(folder, 'part-entry.cjs.map'), { force: true })
