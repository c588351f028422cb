import { describe, expect, it } from 'vitest'
import { circlesIn, importsOf, sourcesIn, targetOf } from './imports.ts'

/** A room of the house: which other rooms its files may import, and which packages. Type imports count. */
interface Room {
  readonly rooms?: readonly string[]
  readonly packages?: readonly string[]
}

// The architecture, drawn as a table. A file belongs to the room with the longest path that it begins with.
// `node:` stands for all of Node's own modules. Files of one room may import each other.
const house: Readonly<Record<string, Room>> = {
  // The language server: no editor, no Engine.
  'server/src/text.ts': {},
  'server/src/syntax/': { rooms: ['server/src/text.ts'] },
  'server/src/meaning/': {
    rooms: ['server/src/text.ts', 'server/src/syntax/'],
    packages: ['node:path', 'node:net'],
  },
  'server/src/knowledge/': { rooms: ['server/src/text.ts'] },
  'server/src/shell/': { rooms: ['server/src/syntax/'], packages: ['unbash'] },
  'server/src/rules/': {
    rooms: [
      'server/src/text.ts',
      'server/src/syntax/',
      'server/src/meaning/',
      'server/src/knowledge/',
      'server/src/shell/',
    ],
    packages: ['spdx-license-ids'],
  },
  // Lint, in the files of its own there: what the rules find, set, silenced and mended.
  'server/src/': {
    rooms: [
      'server/src/text.ts',
      'server/src/syntax/',
      'server/src/meaning/',
      'server/src/shell/',
      'server/src/rules/',
    ],
    packages: ['node:', 'yaml', 'zod'],
  },
  'server/src/shellcheck/': {
    rooms: [
      'server/src/',
      'server/src/text.ts',
      'server/src/syntax/',
      'server/src/meaning/',
      'server/src/shell/',
      'server/src/rules/',
    ],
    packages: ['node:', 'zod'],
  },
  'server/src/features/': {
    rooms: [
      'server/src/',
      'server/src/shellcheck/',
      'server/src/text.ts',
      'server/src/syntax/',
      'server/src/meaning/',
      'server/src/knowledge/',
      'server/src/shell/',
      'server/src/rules/',
    ],
    packages: ['node:path', 'node:url', 'vscode-languageserver', 'zod'],
  },
  'server/src/server.ts': {
    rooms: ['server/src/', 'server/src/text.ts', 'server/src/shellcheck/', 'server/src/features/'],
    packages: ['vscode-languageserver'],
  },
  'server/src/cli/': {
    rooms: [
      'server/src/',
      'server/src/text.ts',
      'server/src/syntax/',
      'server/src/meaning/',
      'server/src/rules/',
      'server/src/shellcheck/',
    ],
    packages: ['node:'],
  },
  'server/src/cli.ts': {
    rooms: ['server/src/', 'server/src/cli/', 'server/src/server.ts'],
    packages: ['node:v8', 'vscode-languageserver'],
  },
  'server/src/words.ts': { rooms: ['server/src/meaning/', 'server/src/shell/'] },
  'server/src/index.ts': {
    rooms: ['server/src/', 'server/src/text.ts', 'server/src/syntax/', 'server/src/rules/'],
  },

  // The extension.
  'src/text.ts': { packages: ['drydock-dockerfile'] },
  'src/lessons/lesson-about-topic.ts': {},
  'src/language/': {
    rooms: ['src/text.ts', 'src/part.ts', 'src/engine/', 'src/type-line.ts', 'src/lessons/lesson-about-topic.ts'],
    packages: ['vscode', 'vscode-languageclient'],
  },
  'src/type-line.ts': { packages: ['vscode'] },
  'src/spoken-language.ts': { rooms: ['src/text.ts'], packages: ['vscode'] },
  'src/part.ts': { rooms: ['src/engine/', 'src/spoken-language.ts'], packages: ['vscode'] },
  'src/engine/lifecycle.ts': { rooms: ['src/text.ts'] },
  'src/engine/commands.ts': { rooms: ['src/text.ts', 'src/engine/lifecycle.ts'] },
  'src/engine/run-spec.ts': { rooms: ['src/engine/commands.ts'] },
  'src/engine/': {
    rooms: ['src/text.ts', 'src/engine/lifecycle.ts', 'src/engine/commands.ts', 'src/engine/run-spec.ts'],
    packages: ['node:', 'dockerode', 'zod'],
  },
  'src/webview/': { rooms: ['src/text.ts', 'src/part.ts'], packages: ['vscode', 'node:crypto'] },
  'src/webview/size.ts': {},
  'src/images/protocol.ts': {},
  'src/images/command-lines.ts': { rooms: ['src/engine/commands.ts', 'src/images/protocol.ts'] },
  'src/images/': {
    rooms: [
      'src/text.ts',
      'src/part.ts',
      'src/spoken-language.ts',
      'src/engine/',
      'src/webview/',
      'src/webview/size.ts',
      'src/images/protocol.ts',
      'src/images/command-lines.ts',
    ],
    packages: ['vscode'],
  },
  'src/layers/protocol.ts': {},
  'src/layers/': {
    rooms: [
      'src/text.ts',
      'src/part.ts',
      'src/spoken-language.ts',
      'src/engine/',
      'src/engine/commands.ts',
      'src/webview/',
      'src/webview/size.ts',
      'src/layers/protocol.ts',
    ],
    packages: ['vscode'],
  },
  'src/stages/protocol.ts': {},
  'src/stages/': {
    rooms: ['src/text.ts', 'src/part.ts', 'src/engine/', 'src/webview/', 'src/stages/protocol.ts'],
    packages: ['vscode'],
  },
  // What the form computes as it is filled in; its host asks the same again before anything is done.
  'src/run/protocol.ts': {},
  'src/run/form.ts': { rooms: ['src/engine/run-spec.ts', 'src/run/protocol.ts'] },
  'src/run/problems.ts': { rooms: ['src/text.ts', 'src/run/protocol.ts', 'src/run/form.ts'] },
  'src/run/': {
    rooms: [
      'src/text.ts',
      'src/part.ts',
      'src/engine/',
      'src/engine/run-spec.ts',
      'src/webview/',
      'src/run/protocol.ts',
      'src/run/form.ts',
      'src/run/problems.ts',
    ],
    packages: ['vscode', 'node:path'],
  },
  'src/storage/protocol.ts': {},
  'src/storage/command-lines.ts': { rooms: ['src/engine/commands.ts', 'src/storage/protocol.ts'] },
  'src/storage/': {
    rooms: [
      'src/text.ts',
      'src/part.ts',
      'src/spoken-language.ts',
      'src/engine/',
      'src/webview/',
      'src/storage/protocol.ts',
      'src/storage/command-lines.ts',
    ],
    packages: ['vscode', 'node:net'],
  },
  'src/logs/protocol.ts': {},
  'src/logs/': {
    rooms: [
      'src/text.ts',
      'src/part.ts',
      'src/spoken-language.ts',
      'src/engine/',
      'src/webview/',
      'src/logs/protocol.ts',
    ],
    packages: ['vscode'],
  },
  'src/sidebar/container-protocol.ts': {},
  'src/sidebar/engine-protocol.ts': {},
  'src/sidebar/journal-protocol.ts': {},
  'src/sidebar/row-protocol.ts': { rooms: ['src/sidebar/engine-protocol.ts'] },
  'src/sidebar/thing-protocol.ts': { rooms: ['src/images/protocol.ts', 'src/storage/protocol.ts'] },
  'src/sidebar/protocol.ts': {
    rooms: [
      'src/sidebar/container-protocol.ts',
      'src/sidebar/engine-protocol.ts',
      'src/sidebar/journal-protocol.ts',
      'src/sidebar/row-protocol.ts',
      'src/sidebar/thing-protocol.ts',
      'src/images/protocol.ts',
      'src/storage/protocol.ts',
    ],
  },
  'src/sidebar/commands.ts': {
    rooms: ['src/engine/commands.ts', 'src/sidebar/row-protocol.ts', 'src/sidebar/container-protocol.ts'],
  },
  'src/sidebar/journal-commands.ts': {
    rooms: [
      'src/engine/commands.ts',
      'src/sidebar/journal-protocol.ts',
      'src/sidebar/row-protocol.ts',
      'src/sidebar/commands.ts',
    ],
  },
  'src/sidebar/': {
    rooms: [
      'src/text.ts',
      'src/part.ts',
      'src/sleeper.ts',
      'src/spoken-language.ts',
      'src/type-line.ts',
      'src/engine/',
      'src/engine/lifecycle.ts',
      'src/webview/',
      'src/logs/',
      'src/webview/size.ts',
      'src/images/',
      'src/images/protocol.ts',
      'src/images/command-lines.ts',
      'src/layers/',
      'src/run/',
      'src/storage/',
      'src/storage/protocol.ts',
      'src/storage/command-lines.ts',
      'src/sidebar/protocol.ts',
      'src/sidebar/container-protocol.ts',
      'src/sidebar/engine-protocol.ts',
      'src/sidebar/journal-protocol.ts',
      'src/sidebar/row-protocol.ts',
      'src/sidebar/thing-protocol.ts',
      'src/sidebar/commands.ts',
      'src/sidebar/journal-commands.ts',
    ],
    packages: ['vscode'],
  },

  // The commands of the docker CLI, as knowledge: nothing is run.
  'src/docker-cli/': { rooms: ['src/text.ts'], packages: ['drydock-dockerfile/words'] },
  'src/command-lines/': {
    rooms: ['src/text.ts', 'src/part.ts', 'src/spoken-language.ts', 'src/docker-cli/'],
    packages: ['vscode'],
  },
  'src/command-reference/protocol.ts': {},
  'src/command-reference/': {
    rooms: [
      'src/text.ts',
      'src/part.ts',
      'src/engine/',
      'src/sidebar/',
      'src/webview/',
      'src/command-reference/protocol.ts',
    ],
    packages: ['vscode'],
  },

  'src/lessons/prose-protocol.ts': {},
  'src/lessons/quiz-protocol.ts': { rooms: ['src/lessons/prose-protocol.ts'] },
  'src/lessons/protocol.ts': { rooms: ['src/lessons/prose-protocol.ts', 'src/lessons/quiz-protocol.ts'] },
  'src/lessons/': {
    rooms: [
      'src/text.ts',
      'src/part.ts',
      'src/sleeper.ts',
      'src/late-tree.ts',
      'src/spoken-language.ts',
      'src/type-line.ts',
      'src/engine/',
      'src/engine/lifecycle.ts',
      'src/webview/',
      'src/docker-cli/',
      'src/lessons/prose-protocol.ts',
      'src/lessons/quiz-protocol.ts',
      'src/lessons/protocol.ts',
    ],
    packages: ['drydock-dockerfile/words', 'vscode', 'node:', 'zod', 'yaml', 'mdast', 'mdast-util-from-markdown'],
  },
  'src/sleeper.ts': { packages: ['vscode'] },
  'src/late-tree.ts': { rooms: ['src/text.ts', 'src/spoken-language.ts'], packages: ['vscode'] },
  'src/asleep.ts': { rooms: ['src/part.ts', 'src/sleeper.ts'], packages: ['vscode'] },
  'src/extension.ts': {
    rooms: [
      'src/asleep.ts',
      'src/part.ts',
      'src/spoken-language.ts',
      'src/engine/',
      'src/command-lines/',
      'src/command-reference/',
      'src/language/',
      'src/layers/',
      'src/sidebar/',
      'src/stages/',
      'src/lessons/',
    ],
    packages: ['vscode'],
  },

  // What runs in a webview: no editor, no Node, and of the engine only the words.
  'src/webview/view/': {
    rooms: ['src/text.ts', 'src/engine/lifecycle.ts', 'src/webview/size.ts'],
    packages: ['preact'],
  },
  'src/command-reference/view/': {
    rooms: ['src/text.ts', 'src/docker-cli/', 'src/webview/view/', 'src/command-reference/protocol.ts'],
    packages: ['preact'],
  },
  'src/layers/view/': {
    rooms: ['src/text.ts', 'src/webview/view/', 'src/webview/size.ts', 'src/layers/protocol.ts'],
    packages: ['preact'],
  },
  'src/stages/view/': {
    rooms: ['src/text.ts', 'src/webview/view/', 'src/webview/size.ts', 'src/stages/protocol.ts'],
    packages: ['preact'],
  },
  'src/run/view/': {
    rooms: [
      'src/text.ts',
      'src/engine/run-spec.ts',
      'src/webview/view/',
      'src/webview/size.ts',
      'src/run/protocol.ts',
      'src/run/form.ts',
      'src/run/problems.ts',
    ],
    packages: ['preact'],
  },
  'src/logs/view/': {
    rooms: ['src/text.ts', 'src/webview/view/', 'src/logs/protocol.ts'],
    packages: ['preact'],
  },
  'src/lessons/view/': {
    rooms: [
      'src/text.ts',
      'src/engine/lifecycle.ts',
      'src/webview/view/',
      'src/lessons/prose-protocol.ts',
      'src/lessons/quiz-protocol.ts',
      'src/lessons/protocol.ts',
    ],
    packages: ['preact'],
  },
  'src/sidebar/view/': {
    rooms: [
      'src/text.ts',
      'src/engine/lifecycle.ts',
      'src/engine/commands.ts',
      'src/webview/view/',
      'src/webview/size.ts',
      'src/images/protocol.ts',
      'src/images/command-lines.ts',
      'src/storage/protocol.ts',
      'src/storage/command-lines.ts',
      'src/sidebar/protocol.ts',
      'src/sidebar/container-protocol.ts',
      'src/sidebar/engine-protocol.ts',
      'src/sidebar/journal-protocol.ts',
      'src/sidebar/row-protocol.ts',
      'src/sidebar/thing-protocol.ts',
      'src/sidebar/commands.ts',
      'src/sidebar/journal-commands.ts',
    ],
    packages: ['preact'],
  },
}

const files = ['server/src', 'src'].flatMap(sourcesIn)
const roomNames = Object.keys(house).sort((left, right) => right.length - left.length)

describe('the house', () => {
  it('has a room for every file', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([])
  })

  it('has no empty room', () => {
    const lived = new Set(files.map(roomOf))
    expect(roomNames.filter((name) => !lived.has(name))).toEqual([])
  })

  it.each(roomNames)('%s imports only what the table allows', (name) => {
    const room = house[name] ?? {}
    const forbidden = files
      .filter((file) => roomOf(file) === name)
      .flatMap((file) => importsOf(file).map((imported) => ({ file, imported })))
      .filter(({ file, imported }) => !allows(room, name, file, imported))
      .map(({ file, imported }) => `${file} imports ${imported}`)
    expect(forbidden).toEqual([])
  })
})

describe('no file', () => {
  it('imports itself, by whatever way', () => {
    const all = [...files, ...['dev', 'test'].flatMap(sourcesIn)]
    const paths = (file: string) => importsOf(file).filter((imported) => imported.startsWith('.'))
    const imports = all.map((file) => [file, paths(file).map((path) => targetOf(file, path))] as const)
    expect(circlesIn(new Map(imports))).toEqual([])
  })

  it('would do so unseen', () => {
    const imports = { a: ['b', 'd'], b: ['c', 'd'], c: ['b'], d: [] }
    expect(circlesIn(new Map(Object.entries(imports)))).toEqual(['b → c → b'])
  })
})

function roomOf(file: string): string | undefined {
  return roomNames.find((name) => file.startsWith(name))
}

function allows(room: Room, name: string, file: string, imported: string): boolean {
  if (!imported.startsWith('.')) return (room.packages ?? []).some((allowed) => isPackage(imported, allowed))
  const target = roomOf(targetOf(file, imported))
  return target === name || (target !== undefined && (room.rooms ?? []).includes(target))
}

function isPackage(imported: string, allowed: string): boolean {
  return allowed.endsWith(':')
    ? imported.startsWith(allowed)
    : imported === allowed || imported.startsWith(`${allowed}/`)
}
