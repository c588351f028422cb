// Runs one of this folder's programs, on a fresh clone too: `node dev/run.mjs start`.
// Plain JavaScript, for it has to work before anything is installed: it installs the packages, bundles the program and runs it.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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
  const stamp = join(root, 'node_modules', '.drydock-lock')
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Installing the packages (npm ci)...')
  const done = spawnSync(npm, ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) {
    console.error('`npm ci` failed: see above. It needs the npm registry to be reachable.')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
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
  // The terminal sends Ctrl+C to the child as well; it ends cleanly by itself, and this one waits for it.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)))
}
