import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { output } from '../command.ts'
import { programIn, type Unpacked } from '../debian.ts'
import { Unavailable } from '../unavailable.ts'
import type { Layer, Ownership } from './images/recipe.ts'

/**
 * Lays out a layer's files below `tree`.
 * @throws Unavailable when a program or file is in neither the unpacked packages nor the machine
 */
export async function layOut(layer: Layer, tree: string, packages: Unpacked): Promise<void> {
  for (const [path, ownership] of Object.entries(layer.folders ?? {})) own(makeFolder(tree, path), ownership, 0o755)
  for (const [path, name] of Object.entries(layer.programs ?? {})) await placeProgram(tree, path, name, packages)
  for (const [path, from] of Object.entries(layer.copies ?? {}))
    copy(found(from, packages), place(tree, path), layer.without)
  for (const [path, file] of Object.entries(layer.files ?? {})) {
    writeFileSync(place(tree, path), file.text)
    own(join(tree, path), file, 0o644)
  }
  for (const [path, target] of Object.entries(layer.links ?? {})) link(target, place(tree, path))
  if (layer.busyboxCommandsIn === undefined) return
  const folder = makeFolder(tree, layer.busyboxCommandsIn)
  const commands = (await output(join(tree, '/bin/busybox'), ['--list'])).toString().trim().split('\n')
  for (const name of commands.filter((command) => command !== 'busybox')) link('/bin/busybox', join(folder, name))
}

async function placeProgram(tree: string, path: string, name: string, packages: Unpacked): Promise<void> {
  const program = name.includes('/') ? found(name, packages) : programIn(packages, name)
  if (program === undefined) throw new Unavailable(`The program ${name} for an image is missing on this machine.`)
  copy(program, place(tree, path))
  for (const library of await librariesOf(program, packages)) {
    const inside = library.startsWith(packages.root) ? library.slice(packages.root.length) : library
    copy(library, place(tree, inside))
  }
}

/** What the loader would load, the loader itself included. A static program has none, and ldd fails on it. */
async function librariesOf(program: string, packages: Unpacked): Promise<readonly string[]> {
  const { LD_LIBRARY_PATH } = packages.environment
  const listed = await output('ldd', [program], { environment: { LD_LIBRARY_PATH, LC_ALL: 'C' } }).catch(() => '')
  const lines = listed.toString().split('\n')
  const lacking = lines.find((line) => line.includes('not found'))
  if (lacking !== undefined) throw new Unavailable(`A library of ${program} is missing: ${lacking.trim()}`)
  return lines.flatMap((line) => /(?:=> )?(\/\S+) \(0x/.exec(line)?.[1] ?? [])
}

function found(path: string, packages: Unpacked): string {
  const candidates = [join(packages.root, path), path].flatMap(matching)
  const existing = candidates.find((candidate) => existsSync(candidate))
  if (existing === undefined) throw new Unavailable(`The file ${path} for an image is missing on this machine.`)
  return existing
}

/** What the path's `*` can stand for, the highest version first. */
function matching(path: string): readonly string[] {
  const [folder = '', rest] = path.split('*')
  if (rest === undefined) return [path]
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.toSorted(byVersion).map((name) => folder + name + rest)
}

function byVersion(left: string, right: string): number {
  return right.localeCompare(left, 'en', { numeric: true })
}

function copy(from: string, to: string, without: readonly string[] = []): void {
  cpSync(from, to, { recursive: true, dereference: true, filter: (path) => !without.includes(basename(path)) })
}

function link(target: string, path: string): void {
  symlinkSync(target, path)
  lchownSync(path, 0, 0)
}

function place(tree: string, path: string): string {
  makeFolder(tree, dirname(path))
  return join(tree, path)
}

function makeFolder(tree: string, path: string): string {
  mkdirSync(join(tree, path), { recursive: true })
  return join(tree, path)
}

function own(path: string, ownership: Ownership, usualMode: number): void {
  chownSync(path, ownership.owner ?? 0, ownership.owner ?? 0)
  chmodSync(path, ownership.mode ?? usualMode)
}
