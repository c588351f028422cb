import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../dev/root.ts'

// The course began with somebody's notes, and these have 65 known errors. The table says where a lesson puts each right.
const known = Array.from({ length: 65 }, (_, index) => index + 1)

interface Row {
  readonly number: number
  readonly lesson: string
  readonly step: string
  /** Words that carry the correction, in one paragraph of the lesson; `…` stands for whatever is between them. */
  readonly words: { readonly en: string; readonly ko: string }
}

const rows = readFileSync(join(root, 'test/lessons/errata-taught.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Row => {
    const [number = '', lesson = '', step = '', en = '', ko = ''] = line.split('\t')
    return { number: Number(number), lesson, step, words: { en, ko } }
  })

const folders = readdirSync(join(root, 'lessons'))
const folderOf = (lesson: string) => folders.find((name) => name.replace(/^\d+-/, '') === lesson)

describe('the table of errata', () => {
  test('leaves no erratum out, and knows no other', () => {
    expect([...new Set(rows.map(({ number }) => number))]).toEqual(known)
  })

  test('has words in both languages, and never a mere one', () => {
    expect(rows.filter(({ words }) => !words.en.includes(' ') || words.ko.length < 10)).toEqual([])
  })
})

describe.each(rows)('erratum $number', ({ lesson, step, words }) => {
  test(`is put right by the step ${step} of the lesson ${lesson}`, () => {
    expect(sectionOf(lesson, step, 'en')).toMatch(inOneParagraph(words.en))
    expect(sectionOf(lesson, step, 'ko')).toMatch(inOneParagraph(words.ko))
  })
})

/** All that a step says: its title, prose, answers, hints, cards and the words at its end. */
function sectionOf(lesson: string, step: string, locale: 'en' | 'ko'): string {
  const file = join(root, 'lessons', folderOf(lesson) ?? lesson, `lesson.${locale}.md`)
  const sections = readFileSync(file, 'utf8').split(/^(?=## )/m)
  return sections.find((section) => section.split('\n')[0]?.endsWith(`{#${step}}`)) ?? `There is no step ${step}.`
}

function inOneParagraph(words: string): RegExp {
  const literally = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(words.split(' … ').map(literally).join('.*'), 'i')
}
