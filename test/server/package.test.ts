import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver'
import { startServerProcess } from './server/server-process.ts'

// Packing builds, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 })

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder: string
let unpacked: string
let cli: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'drydock-package-'))
  execFileSync('npm', ['run', '--silent', 'package:server', '--', '--offline', '--pack-destination', folder], {
    cwd: root,
    stdio: 'pipe',
  })
  const [name = ''] = readdirSync(folder)
  execFileSync('tar', ['-xzf', name], { cwd: folder })
  unpacked = join(folder, 'package')
  cli = join(unpacked, 'dist', 'cli.js')
  writeFileSync(join(folder, 'Dockerfile'), 'FROM alpine:3.20 AS Tools\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the package lints, with nothing else installed', () => {
  const { status, stdout, stderr } = run('lint', '--format', 'json', 'Dockerfile')
  expect(stderr).toBe('')
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject([{ file: 'Dockerfile', diagnostics: [{ rule: 'StageNameCasing' }] }])
})

test('the package serves an editor, and its pages are there', async () => {
  const server = startServerProcess(cli)
  try {
    const uri = pathToFileURL(join(folder, 'Dockerfile')).href
    await server.initialize({ capabilities: { textDocument: { diagnostic: {} } } })
    await server.open(uri, 'FROM alpine:3.20 AS Tools\n')
    const { items } = await server.client.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    })
    const page = fileURLToPath(items[0]?.codeDescription?.href ?? 'file:///nowhere')
    expect(readFileSync(page, 'utf8')).toMatch(/^# StageNameCasing\n/)
    expect(page.startsWith(unpacked)).toBe(true)
  } finally {
    server.stop()
  }
})

test('the package is a library', () => {
  const script = `
    import { defaultSettings, lint, parse } from ${JSON.stringify(pathToFileURL(join(unpacked, 'dist', 'index.js')).href)}
    console.log(lint(parse('FROM alpine:3.20 AS Tools'), defaultSettings).map(({ rule }) => rule.id).join())`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
  expect(stdout).toBe('StageNameCasing\n')
})

test('the types of the library need no other package', () => {
  const types = join(unpacked, 'dist', 'types')
  const read = new Set<string>()
  const packages = new Set<string>()
  const follow = (file: string) => {
    if (read.has(file)) return
    read.add(file)
    for (const [, imported = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*['"]([^'"]+)['"]/g)) {
      if (imported.startsWith('.')) follow(join(file, '..', imported.replace(/\.ts$/, '.d.ts')))
      else packages.add(imported)
    }
  }
  follow(join(types, 'index.d.ts'))
  expect([...packages]).toEqual([])
  expect(read.size).toBeGreaterThan(5)
})

test('the command can be started by its name', () => {
  expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})

test('licence and descriptions are there, what only builds need is not', () => {
  const files = readdirSync(unpacked, { recursive: true, encoding: 'utf8' })
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'README.ko.md', 'settings.schema.json']))
  expect(files.filter((file) => file.endsWith('.tsbuildinfo') || file.startsWith('src'))).toEqual([])
  expect(readFileSync(join(unpacked, 'LICENSE'), 'utf8')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
})

test('the descriptions lead to files of the package or of the repository', () => {
  for (const readme of ['README.md', 'README.ko.md']) {
    const links = [...readFileSync(join(unpacked, readme), 'utf8').matchAll(/\]\((?!https:)([^)]+)\)/g)]
    const paths = links.map(([, path = '']) => path)
    expect(paths.filter((path) => !existsSync(join(root, 'server', path)))).toEqual([])
  }
})

function run(...words: readonly string[]) {
  return spawnSync(process.execPath, [cli, ...words], { cwd: folder, encoding: 'utf8' })
}
