// Runs one of this folder's programs, on a fresh clone too: `node dev/run.mjs start`.
// Plain JavaScript, for it has to work before anything is installed: it installs the packages, bundles the program and runs it.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [program, ...rest] = process.argv.slice(2)
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

if (!program || !existsSync(join(root, 'dev', `${program}.ts`))) {
  console.error(`There is no program dev/${program ?? ''}.ts.`)
  process.exit(2)
}
installPackages()
run(bundle(program), rest)

function installPackages() {
  if (areInstalled()) return
  console.log('Installing the packages (npm ci)...')
  const done = spawnSync(npm, ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (done.status === 0) return
  console.error('`npm ci` failed: see above. It needs the npm registry to be reachable.')
  process.exit(1)
}

// npm notes what it installed; whoever ran `npm install` need not wait for `npm ci`.
function areInstalled() {
  const note = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted)
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.link && !entry.optional)
    .every(([path, entry]) => installed[path]?.version === entry.version)
}

function bundle(name) {
  const outfile = join(root, '.cache', 'dev', `${name}.mjs`)
  mkdirSync(join(root, '.cache', 'dev'), { recursive: true })
  const done = spawnSync(
    join(root, 'node_modules', '.bin', 'esbuild'),
    [
      join(root, 'dev', `${name}.ts`),
      '--bundle',
      '--platform=node',
      '--target=node20',
      '--format=esm',
      '--packages=external',
      // The one package that is our own, and may not be built yet.
      '--alias:drydock-dockerfile/words=./server/src/words.ts',
      '--alias:drydock-dockerfile=./server/src/index.ts',
      // Node 20.0 does not know `with { type: 'json' }`, and every later 20 asks for it.
      '--supported:import-attributes=true',
      '--conditions=drydock-source',
      '--sourcemap=inline',
      '--log-level=warning',
      `--outfile=${outfile}`,
    ],
    { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
  )
  if (done.status !== 0) process.exit(1)
  return outfile
}

function run(file, args) {
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], { cwd: root, stdio: 'inherit' })
  // It ends cleanly by itself, and this one waits for it. (A terminal sends Ctrl+C to both: the programs take it once.)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // npm passes a signal on to its shell alone, which ends without a word to us.
  const parent = process.ppid
  const orphaned = () => process.ppid !== parent && child.kill('SIGTERM')
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 500).unref()
  child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)))
}
