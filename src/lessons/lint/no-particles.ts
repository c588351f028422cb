import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inNarration, type LessonRule } from './lesson-rule.ts'

/**
 * In Korean a particle follows the last letter of its word: `shop을`, but `shop-2를`. So there is none behind a
 * variable whose value may change: it says `shop 컨테이너를`. An image that is not built here always ends the same.
 */
export const noParticles: LessonRule = function* (checked) {
  const { folder, variables } = checked.lesson
  const lines = readFileSync(join(folder, 'lesson.ko.md'), 'utf8').split('\n')
  for (const [index, line] of lines.entries()) {
    for (const [, name = ''] of line.matchAll(particle)) {
      const variable = variables[name]
      if (variable === undefined || 'image' in variable) continue
      yield inNarration(checked, 'ko', index + 1, {
        en: `The particle behind \`{{${name}}}\` is wrong as soon as the name ends in another letter: write a word between them.`,
        ko: `\`{{${name}}}\` 뒤의 조사는 이름의 끝 글자가 달라지면 틀립니다. 사이에 다른 말을 넣으세요.`,
      })
    }
  }
}

const particle =
  /\{\{([\w.-]+)\}\}`?(?:은|는|이|가|을|를|과|와|으로|로|이나|나|이고|고|이며|며|이?라는|이?라고)(?![가-힣])/g
