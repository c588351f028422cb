import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { lint } from '../../../server/src/lint.ts'
import type { Memory } from '../../../server/src/local-findings.ts'
import { applied } from '../../../server/src/mend.ts'
import { defaultSettings } from '../../../server/src/settings.ts'
import { dump } from '../../../server/src/syntax/dump.ts'
import { leaves } from '../../../server/src/syntax/leaves.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import type { Span } from '../../../server/src/syntax/span.ts'
import type { Dockerfile, Instruction } from '../../../server/src/syntax/tree.ts'
import { update } from '../../../server/src/syntax/update.ts'
import { dockerfile } from '../dockerfiles.ts'
import { visited } from '../visited.ts'

// Some thousand files take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const strict = { ...defaultSettings, preset: 'strict' as const }

it('any text parses, prints and lints without throwing', () => {
  fc.assert(
    fc.property(dockerfile, (text) => {
      const file = parse(text)
      dump(file)
      lint(file, strict, { ignoreFile: text })
    }),
    { numRuns: 1500 },
  )
})

it('the leaves joined are the text', () => {
  fc.assert(
    fc.property(dockerfile, (text) => {
      let at = 0
      for (const { range } of leaves(parse(text))) {
        expect(range.start).toBe(at)
        expect(range.end).toBeGreaterThan(at)
        at = range.end
      }
      expect(at).toBe(text.length)
    }),
    { numRuns: 1500 },
  )
})

it('every node lies within its parent, and behind its elder', () => {
  fc.assert(
    fc.property(dockerfile, (text) => {
      const file = parse(text)
      expectOrder(file.instructions, { start: 0, end: text.length })
      for (const instruction of file.instructions) expectNesting(instruction)
    }),
    { numRuns: 1500 },
  )
})

it('a word that holds no continuation is what its range covers', () => {
  fc.assert(
    fc.property(dockerfile, (text) => {
      for (const { words, form, line } of parse(text).instructions) {
        if (form === 'json' || line.pieces.length > 1) continue
        for (const word of words) expect(text.slice(word.range.start, word.range.end)).toBe(word.text)
      }
    }),
  )
})

it('after any edits the updated tree equals a fresh one', () => {
  const edit = fc.record({ at: fc.nat(), removed: fc.nat({ max: 40 }), inserted: dockerfile })
  fc.assert(
    fc.property(dockerfile, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
      let file = parse(text)
      for (const { at, removed, inserted } of edits) {
        const start = at % (file.text.length + 1)
        file = update(file, file.text.slice(0, start) + inserted.slice(0, 30) + file.text.slice(start + removed))
        expect(plain(file)).toEqual(plain(parse(file.text)))
      }
    }),
    { numRuns: 1500 },
  )
})

it('after any edits the findings equal those of a fresh file', () => {
  const edit = fc.record({ at: fc.nat(), removed: fc.nat({ max: 20 }), inserted: dockerfile })
  fc.assert(
    fc.property(dockerfile, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
      const settings = { ...strict }
      let file = parse(text)
      const memory: Memory = new WeakMap()
      lint(file, settings, { memory })
      for (const { at, removed, inserted } of edits) {
        const start = at % (file.text.length + 1)
        file = update(file, file.text.slice(0, start) + inserted.slice(0, 40) + file.text.slice(start + removed))
        const asText = (findings: ReturnType<typeof lint>) =>
          findings
            .map(({ rule, range, message, fix }) => JSON.stringify([rule.id, range, message.en, fix?.edits]))
            .sort()
        expect(asText(lint(file, settings, { memory }))).toEqual(asText(lint(parse(file.text), { ...strict })))
      }
    }),
    { numRuns: 400 },
  )
})

it('no fix makes a file that BuildKit cannot parse', () => {
  fc.assert(
    fc.property(dockerfile, (text) => {
      const file = parse(text)
      if (dump(file) === '') return
      for (const { fix, rule } of lint(file, strict)) {
        // The arguments of an unknown instruction were not read before.
        if (fix && rule.id !== 'UnknownInstruction') expect(dump(parse(applied(text, fix.edits))), rule.id).not.toBe('')
      }
    }),
    { numRuns: 700 },
  )
})

it('reading looks at a number of characters that is linear in the length', () => {
  const unit = fc.array(dockerfile, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('').slice(0, 60))
  fc.assert(
    fc.property(
      unit.filter((text) => text.length > 0),
      (text) => {
        const short = text.repeat(20)
        const long = text.repeat(80)
        const most = visited(() => parse(short)) * 4
        expect(visited(() => parse(long))).toBeLessThan(most * 1.5 + 2000)
      },
    ),
    { numRuns: 150 },
  )
})

function expectNesting(instruction: Instruction): void {
  const { range, keywordRange, flags, words, pairs, heredocs, trigger } = instruction
  expectOrder([{ range: keywordRange }, ...flags, ...words], range)
  expectOrder(pairs, range)
  for (const { range: inner, name, value } of pairs)
    expectOrder(value ? [name, value].map(asNode) : [asNode(name)], inner)
  expectOrder(
    heredocs.map(({ body }) => ({ range: body })),
    range,
  )
  if (!trigger) return
  expectOrder([{ range: keywordRange }, ...flags, trigger], range)
  expectNesting(trigger)
}

function asNode({ range }: { readonly range: Span }) {
  return { range }
}

function expectOrder(nodes: readonly { readonly range: Span }[], { start, end }: Span): void {
  let at = start
  for (const { range } of nodes) {
    expect(range.start).toBeGreaterThanOrEqual(at)
    expect(range.end).toBeGreaterThanOrEqual(range.start)
    at = range.end
  }
  expect(at).toBeLessThanOrEqual(end)
}

/** All that a tree says: an instruction that has moved works its places out when it is asked. */
function plain({ lines: _, ...rest }: Dockerfile) {
  return { ...rest, instructions: rest.instructions.map(plainInstruction) }
}

function plainInstruction(instruction: Instruction): Instruction {
  return {
    range: instruction.range,
    headerEnd: instruction.headerEnd,
    keyword: instruction.keyword,
    writtenKeyword: instruction.writtenKeyword,
    keywordRange: instruction.keywordRange,
    flags: instruction.flags,
    argumentsRange: instruction.argumentsRange,
    form: instruction.form,
    words: instruction.words,
    pairs: instruction.pairs,
    trigger: instruction.trigger && plainInstruction(instruction.trigger),
    heredocs: instruction.heredocs,
    commentsAbove: instruction.commentsAbove,
    commentsInside: instruction.commentsInside,
    emptyLines: instruction.emptyLines,
    problems: instruction.problems,
    line: instruction.line,
    origin: instruction.origin,
  }
}
