import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../problem.ts'
import { variablesIn } from '../variables.ts'
import { inNarration, type LessonRule, locales } from './lesson-rule.ts'

/** Every `{{variable}}` in the lesson's files is defined in `variables`, and each defined one is used. */
export const definedVariables: LessonRule = function* (checked) {
  const { lesson, source } = checked
  const defined = Object.keys(lesson.variables)
  const structure = readFileSync(source.file, 'utf8')
  yield* unknown(structure, defined, (line, message) => ({ file: source.file, line, message }))
  for (const locale of locales) {
    const prose = readFileSync(join(lesson.folder, `lesson.${locale}.md`), 'utf8')
    yield* unknown(prose, defined, (line, message) => inNarration(checked, locale, line, message))
  }
  for (const name of defined.filter((one) => !variablesIn(structure).includes(one))) {
    yield {
      file: source.file,
      line: source.lineOf(['variables', name]),
      message: { en: `No step uses \`{{${name}}}\`.`, ko: `어느 단계에서도 \`{{${name}}}\`를 쓰지 않습니다.` },
    }
  }
}

function* unknown(
  text: string,
  defined: readonly string[],
  problem: (line: number, message: Problem['message']) => Problem,
): Iterable<Problem> {
  for (const [index, line] of text.split('\n').entries()) {
    for (const name of variablesIn(line).filter((one) => !defined.includes(one))) {
      yield problem(index + 1, {
        en: `\`variables\` does not define \`${name}\`.`,
        ko: `\`variables\`에 \`${name}\`가 없습니다.`,
      })
    }
  }
}
