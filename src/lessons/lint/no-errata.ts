import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Text } from '../../text.ts'
import type { Deed, Lesson } from '../lesson.ts'
import type { Problem } from '../problem.ts'
import { errata, otherMisspellings } from './errata.ts'
import { type Checked, inNarration, inStructure, type LessonRule, locales } from './lesson-rule.ts'

/** What is known to be wrong does not come back: misspellings and statements in the prose, commands, Dockerfiles. */
export const noErrata: LessonRule = function* (checked) {
  yield* wrongProse(checked)
  yield* wrongCommands(checked)
  yield* wrongFiles(checked.lesson)
}

function* wrongProse(checked: Checked): Iterable<Problem> {
  for (const locale of locales) {
    const lines = readFileSync(join(checked.lesson.folder, `lesson.${locale}.md`), 'utf8').split('\n')
    for (const [index, line] of lines.entries()) {
      const spelt = misspeltIn(line)
      if (spelt !== undefined) yield inNarration(checked, locale, index + 1, misspelt(spelt))
      // The wrong answers of a question are wrong.
      const sentences = line.startsWith('> [!ITEM') ? [] : line.replace(quoted, '').split(/(?<=[.!?])\s+/)
      for (const sentence of sentences.filter((one) => !denial.test(one))) {
        const found = errata.find(({ said }) => said?.[locale].test(sentence))
        if (found) yield inNarration(checked, locale, index + 1, saysAgain(found.id, sentence))
      }
    }
  }
}

// As lessons quote what notes say: _in italics_.
const quoted = /(?<![*\w])\*(?!\*)[^*]+\*(?!\*)|(?<!\w)_[^_]+_(?!\w)/g

/** A sentence that takes the statement back may hold it. */
const denial =
  /\b(?:not|no longer|never|wrong|untrue|mistake|rather than|instead of)\b|아닙니다|아니라|아니고|아닌|잘못|틀린|틀렸|오해|예전/i

/** Between backticks they may stand, for lessons show what a typo leads to. */
function misspeltIn(line: string): string | undefined {
  const prose = line.replace(/`[^`]*`/g, '')
  const patterns = [...errata.flatMap((one) => one.misspelt ?? []), otherMisspellings]
  return patterns.flatMap((pattern) => pattern.exec(prose)?.[0] ?? [])[0]
}

/** What a step asks to type. A mistake that is tried, and a command that is meant to fail, are there to be wrong. */
function* wrongCommands(checked: Checked): Iterable<Problem> {
  for (const [index, step] of checked.lesson.steps.entries()) {
    const ways: readonly (readonly Deed[])[] = [step.do ?? [], ...(step.also ?? [])]
    for (const deed of ways.flat()) {
      if (!('run' in deed) || deed.fails) continue
      const found = errata.find(({ written }) => written?.test(deed.run))
      if (found) yield inStructure(checked, ['steps', index, 'do'], saysAgain(found.id, deed.run))
    }
  }
}

/** What the learner's files begin with may be wrong, for they are to be repaired. */
function* wrongFiles({ folder, steps }: Lesson): Iterable<Problem> {
  const solutions = steps.flatMap((step) => (step.do ?? []).flatMap((deed) => ('edit' in deed ? [deed.becomes] : [])))
  for (const name of new Set(solutions)) {
    const file = join(folder, 'files', name)
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    for (const [index, line] of lines.entries()) {
      const found = errata.find(({ written }) => written?.test(line))
      if (found) yield { file, line: index + 1, message: saysAgain(found.id, line.trim()) }
    }
  }
}

function misspelt(word: string): Text {
  return { en: `\`${word}\` is misspelt.`, ko: `\`${word}\`는 잘못된 표기입니다.` }
}

function saysAgain(id: string, words: string): Text {
  return { en: `This is known to be wrong (${id}): ${words}`, ko: `잘못된 것으로 알려진 말입니다(${id}): ${words}` }
}
