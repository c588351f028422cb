import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inNarration, type LessonRule, locales } from './lesson-rule.ts'

/**
 * Misspellings that notes on Docker are full of do not come back. Between backticks they may stand, for lessons show what
 * a typo leads to.
 */
export const misspellings: LessonRule = function* (checked) {
  for (const locale of locales) {
    const lines = readFileSync(join(checked.lesson.folder, `lesson.${locale}.md`), 'utf8').split('\n')
    for (const [index, line] of lines.entries()) {
      const [found] = misspelt.exec(line.replace(/`[^`]*`/g, '')) ?? []
      if (found === undefined) continue
      yield inNarration(checked, locale, index + 1, {
        en: `\`${found}\` is misspelt.`,
        ko: `\`${found}\`는 잘못된 표기입니다.`,
      })
    }
  }
}

const misspelt =
  /\b(?:puase|iamge|deamon|kernal|geust|clinet|exposer|tagetarch|doker|controll group|hyper visor)\b|컨테이너 엔전|이미 저장|실행한느|스테이지르|라이프 싸이클|컨테이나/i
