import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../dev/root.ts'
import { readCourse } from '../../src/lessons/pack.ts'

// The course began with somebody's notes. They are not in this repository: where they lie beside it, the test reads them.
const notes = join(root, '..', 'shared', 'seeds')

interface Row {
  /** The first three digits of the file's name. */
  readonly file: string
  readonly first: number
  readonly last: number
  readonly lesson: string
  readonly step: string
}

const rows = readFileSync(join(root, 'test/lessons/seed-coverage.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Row => {
    const [file = '', lines = '', lesson = '', step = ''] = line.split('\t')
    const [first = Number.NaN, last = first] = lines.split('-').map(Number)
    return { file, first, last, lesson, step }
  })

const lessons = (await readCourse(join(root, 'lessons'))).flatMap(({ lesson }) => lesson ?? [])

describe('the map from the notes to the steps', () => {
  test('names steps that are there, of every lesson that is there', () => {
    const lost = rows.filter(({ lesson, step }) => {
      const steps = lessons.find(({ id }) => id === lesson)?.steps
      return steps?.every(({ id }) => id !== step)
    })
    expect(lost.map(({ lesson, step }) => `${lesson}.${step}`)).toEqual([])
  })

  test('leaves no lesson out', () => {
    expect(lessons.filter(({ id }) => rows.every(({ lesson }) => lesson !== id)).map(({ id }) => id)).toEqual([])
  })

  test.skipIf(!existsSync(notes))(`reaches every line of the notes (they lie in ${notes})`, () => {
    const files = readdirSync(notes).filter((name) => name.endsWith('.txt'))
    expect(files).not.toEqual([])
    const missed = files.flatMap((name) =>
      readFileSync(join(notes, name), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          line.trim() === '' || isReached(name.slice(0, 3), index + 1) ? [] : [`${name}:${index + 1}`],
        ),
    )
    expect(missed).toEqual([])
  })
})

function isReached(file: string, line: number): boolean {
  return rows.some((row) => row.file === file && row.first <= line && line <= row.last)
}
