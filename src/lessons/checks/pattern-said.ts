import type { Text } from '../../text.ts'
import { code } from './check-kind.ts'

/** What a pattern asks for, as a person reads it: the text that it stands for, or, where it stands for many, the goal. */
export function patternSaid(regex: string): Text {
  const core = regex.replace(/^\^/, '').replace(/\$$/, '')
  const isText = !/[*+?()[\]{}|^$]|\\[^./-]|(?<!\\)\./.test(core)
  return isText ? code(core.replaceAll('\\', '')) : { en: 'what the goal says', ko: '목표에 적힌 내용' }
}
