import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../problem.ts'
import { variablesIn } from '../variables.ts'
import type { LessonRule } from './lesson-rule.ts'

/** Every `{{variable}}` in the lesson's files is defined in `variables`, and each defined one is used somewhere. */
export const definedVariables: LessonRule = function* ({ lesson, source }) {
  const defined = Object.keys(lesson.variables)
  const used = new Set<string>()
  for (const file of filesOf(lesson.folder)) {
    const text = readFileSync(file, 'utf8')
    for (const name of variablesIn(text)) used.add(name)
    yield* unknown(file, text, defined)
  }
  for (const name of defined.filter((one) => !used.has(one))) {
    yield {
      file: source.file,
      line: source.lineOf(['variables', name]),
      message: { en: `Nothing uses \`{{${name}}}\`.`, ko: `\`{{${name}}}\`를 쓰는 곳이 없습니다.` },
    }
  }
}

function* unknown(file: string, text: string, defined: readonly string[]): Iterable<Problem> {
  for (const [index, line] of text.split('\n').entries()) {
    for (const name of variablesIn(line).filter((one) => !defined.includes(one))) {
      yield {
        file,
        line: index + 1,
        message: { en: `\`variables\` does not define \`${name}\`.`, ko: `\`variables\`에 \`${name}\`가 없습니다.` },
      }
    }
  }
}

/** The structure, the prose, and what is in `files`. */
function filesOf(folder: string): string[] {
  const files = join(folder, 'files')
  const given = existsSync(files) ? readdirSync(files, { recursive: true, encoding: 'utf8' }) : []
  return [
    ...['lesson.yaml', 'lesson.en.md', 'lesson.ko.md'].map((name) => join(folder, name)),
    ...given.map((name) => join(files, name)).filter((path) => statSync(path).isFile()),
  ]
}
