import { describe, expect, test } from 'vitest'
import { execForm } from '../../../server/src/knowledge/concepts/exec-form.ts'
import { heredoc } from '../../../server/src/knowledge/concepts/heredoc.ts'
import { shellForm } from '../../../server/src/knowledge/concepts/shell-form.ts'
import type { Explanation, Flag, MountKey } from '../../../server/src/knowledge/explanation.ts'
import {
  directiveNamed,
  directives,
  flagNamed,
  instructionNamed,
  instructions,
  mountKeyNamed,
  mountTypeNamed,
  referenceUrl,
} from '../../../server/src/knowledge/index.ts'
import { predefinedArguments } from '../../../server/src/knowledge/predefined-arguments.ts'
import { lint } from '../../../server/src/lint.ts'
import { defaultSettings } from '../../../server/src/settings.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import type { Text } from '../../../server/src/text.ts'

// The Dockerfile reference, and what BuildKit's frontend/dockerfile/instructions accepts, as of Dockerfile 1.27.
const flagsInTheReference: Readonly<Record<string, readonly string[]>> = {
  ADD: ['--keep-git-dir', '--checksum', '--chmod', '--chown', '--link', '--unpack', '--exclude'],
  ARG: [],
  CMD: [],
  COPY: ['--from', '--chmod', '--chown', '--link', '--parents', '--exclude'],
  ENTRYPOINT: [],
  ENV: [],
  EXPOSE: [],
  FROM: ['--platform'],
  HEALTHCHECK: ['--interval', '--timeout', '--start-period', '--start-interval', '--retries'],
  LABEL: [],
  MAINTAINER: [],
  ONBUILD: [],
  RUN: ['--device', '--mount', '--network', '--security'],
  SHELL: [],
  STOPSIGNAL: [],
  USER: [],
  VOLUME: [],
  WORKDIR: [],
}

const versionsInTheReference: Readonly<Record<string, string>> = {
  '--keep-git-dir': '1.1',
  '--checksum': '1.6',
  '--chmod': '1.2',
  '--link': '1.4',
  '--unpack': '1.17',
  '--exclude': '1.19',
  '--parents': '1.20',
  '--device': '1.27',
  '--mount': '1.2',
  '--network': '1.3',
  '--security': '1.20',
}

const mountKeysInTheReference: Readonly<Record<string, readonly string[]>> = {
  bind: ['target', 'dst', 'destination', 'source', 'src', 'from', 'rw', 'readwrite', 'ro', 'readonly'],
  cache: [
    'id',
    'target',
    'dst',
    'destination',
    'ro',
    'readonly',
    'rw',
    'readwrite',
    'sharing',
    'from',
    'source',
    'src',
    'mode',
    'uid',
    'gid',
  ],
  tmpfs: ['target', 'dst', 'destination', 'size'],
  secret: ['id', 'source', 'src', 'target', 'dst', 'destination', 'env', 'required', 'mode', 'uid', 'gid'],
  ssh: ['id', 'target', 'dst', 'destination', 'required', 'mode', 'uid', 'gid'],
}

const sectionsOfTheReference = new Set([
  ...['syntax', 'escape', 'check', 'maintainer-deprecated', 'exec-form', 'shell-form', 'here-documents'],
  ...Object.keys(flagsInTheReference).map((keyword) => keyword.toLowerCase()),
  ...['add', 'copy', 'run'].flatMap((keyword) =>
    (flagsInTheReference[keyword.toUpperCase()] ?? []).map((flag) => `${keyword}-${flag}`),
  ),
  ...Object.keys(mountKeysInTheReference).map((type) => `run---mounttype${type}`),
])

const flags: readonly (readonly [string, Flag])[] = instructions.flatMap((instruction) =>
  instruction.flags.map((flag) => [`${instruction.keyword} ${flag.name}`, flag] as const),
)
const mount = flagNamed('RUN', '--mount')
const mountTypes = mount?.value.kind === 'mount' ? mount.value.types : []
const explanations: readonly (readonly [string, Explanation])[] = [
  ...instructions.map((instruction) => [instruction.keyword, instruction] as const),
  ...flags,
  ...mountTypes.map((type) => [`type=${type.type}`, type] as const),
  ...directives.map((directive) => [`# ${directive.name}`, directive] as const),
  ['the exec form', execForm],
  ['the shell form', shellForm],
  ['heredocs', heredoc],
]

test('every instruction of the reference is explained', () => {
  expect(instructions.map((instruction) => instruction.keyword).sort()).toEqual(Object.keys(flagsInTheReference))
})

test('every flag of the reference is explained, and none that does not exist', () => {
  for (const instruction of instructions) {
    const names = instruction.flags.map((flag) => flag.name).sort()
    expect(names, instruction.keyword).toEqual([...(flagsInTheReference[instruction.keyword] ?? [])].sort())
  }
})

test('a flag names the Dockerfile version that the reference names', () => {
  for (const [name, flag] of flags) expect(flag.since, name).toBe(versionsInTheReference[flag.name])
})

test('every mount type and key is explained', () => {
  const keys = mountTypes.map((type) => [type.type, type.keys.flatMap((key) => [key.name, ...key.aliases]).sort()])
  expect(Object.fromEntries(keys)).toEqual(
    Object.fromEntries(Object.entries(mountKeysInTheReference).map(([type, names]) => [type, [...names].sort()])),
  )
})

test('every directive is explained', () => {
  expect(directives.map((directive) => directive.name).sort()).toEqual(['check', 'escape', 'syntax'])
})

test('names are found in any case, flags only as BuildKit spells them', () => {
  expect(instructionNamed('copy')?.keyword).toBe('COPY')
  expect(directiveNamed('Syntax')?.name).toBe('syntax')
  expect(flagNamed('copy', '--from')?.name).toBe('--from')
  expect(flagNamed('COPY', '--FROM')).toBeUndefined()
  const cache = mount && mountTypeNamed(mount, 'CACHE')
  expect(cache && mountKeyNamed(cache, 'DST')?.name).toBe('target')
})

describe.each(explanations)('%s', (name, explanation) => {
  test('links to a section that the reference has', () => {
    expect(sectionsOfTheReference).toContain(explanation.reference)
    expect(referenceUrl(explanation.reference)).toBe(
      `https://docs.docker.com/reference/dockerfile/#${explanation.reference}`,
    )
  })

  test('says everything in both languages', () => {
    for (const text of textsIn(explanation)) {
      expect(text.en.trim(), name).toBe(text.en)
      expect(text.ko.trim(), name).toBe(text.ko)
      expect(text.en, name).not.toBe('')
      expect(text.en, `${name} has Korean letters in the English text`).not.toMatch(/[가-힣]/)
      for (const words of [text.en, text.ko]) expect(unbalancedTicks(words), words).toBe(false)
    }
    for (const text of [explanation.title, explanation.summary, explanation.cache, explanation.mistake]) {
      expect(text.ko, text.en).toMatch(/[가-힣]/)
    }
    for (const text of [explanation.summary, explanation.cache, explanation.mistake]) {
      expect(text.en, name).toMatch(/[.!`]$/)
      expect(text.ko, name).toMatch(/(다\.|다\. .*|`)$/)
    }
  })

  test('speaks of the same code in both languages', () => {
    for (const text of [explanation.summary, explanation.mistake]) {
      const flagsNamed = (words: string) => [...new Set(words.match(/--[a-z-]+/g) ?? [])].sort()
      expect(flagsNamed(text.ko), text.en).toEqual(flagsNamed(text.en))
    }
  })

  test('has forms whose placeholders stand in them', () => {
    for (const form of explanation.forms) {
      for (const parameter of form.parameters) {
        expect(form.label.en).toContain(parameter.label.en)
        expect(form.label.ko).toContain(parameter.label.ko)
      }
    }
  })
})

test('forms and snippets of an instruction begin with its keyword, those of a flag with its name', () => {
  for (const instruction of instructions) {
    for (const form of instruction.forms) {
      expect(form.label.en.split(' ')[0]).toBe(instruction.keyword)
      expect(form.label.ko.split(' ')[0]).toBe(instruction.keyword)
      expect(form.snippet.split(' ')[0]).toBe(instruction.keyword)
    }
  }
  for (const [, flag] of flags) {
    for (const form of flag.forms) {
      expect(form.label.en.startsWith(flag.name)).toBe(true)
      expect(form.snippet.startsWith(flag.name)).toBe(true)
    }
  }
})

test('an example shows the thing that it is an example of', () => {
  for (const instruction of instructions) {
    expect(instruction.example.en, instruction.keyword).toContain(instruction.keyword)
  }
  for (const [name, flag] of flags) {
    expect(flag.example.en, name).toContain(flag.name)
    expect(flag.example.ko, name).toContain(flag.name)
    expect(flag.example.en, name).toContain(name.split(' ')[0])
  }
  for (const type of mountTypes) expect(type.example.en).toContain(`type=${type.type}`)
  for (const directive of directives) expect(directive.example.en).toContain(`# ${directive.name}=`)
})

test.each(explanations)('BuildKit accepts the example of %s', (_, { example }) => {
  for (const words of [example.en, example.ko]) {
    const text = /^(FROM|ARG|# \w+=)/.test(words) ? words : `FROM alpine:3.22\n${words}`
    const errors = lint(parse(text), defaultSettings).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ message }) => message.en)).toEqual([])
  }
})

test('predefined arguments are explained in both languages', () => {
  for (const { name, meaning } of predefinedArguments) {
    expect(meaning.en, name).toMatch(/^[^가-힣]+$/)
    expect(meaning.ko, name).toMatch(/[가-힣]/)
  }
})

test('the keys of a mount do not share names', () => {
  for (const type of mountTypes) {
    const names = type.keys.flatMap((key: MountKey) => [key.name, ...key.aliases])
    expect(new Set(names).size, type.type).toBe(names.length)
  }
})

function textsIn(value: unknown): readonly Text[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'ko' in value && typeof value.en === 'string' && typeof value.ko === 'string') {
    return [{ en: value.en, ko: value.ko }]
  }
  return Object.values(value).flatMap(textsIn)
}

function unbalancedTicks(words: string): boolean {
  return !words.includes('escape=`') && (words.match(/`/g) ?? []).length % 2 === 1
}
