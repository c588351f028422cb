import { existsSync } from 'node:fs'
import { nearest } from '../meaning/nearest.ts'
import { Complaint } from './complaint.ts'

/** What to say of a word that stands where the command should. */
export function unknownCommand(word: string, commands: readonly string[]): Complaint {
  if (existsSync(word)) {
    return new Complaint({
      en: `To check ${word}, write: drydock-dockerfile lint ${word}`,
      ko: `${word}을(를) 검사하려면 이렇게 씁니다: drydock-dockerfile lint ${word}`,
    })
  }
  const meant = nearest(word, commands)
  const guess =
    meant === undefined ? { en: '.', ko: '' } : { en: `; did you mean ${meant}?`, ko: ` ${meant} 아닌가요?` }
  return new Complaint({
    en: `There is no command ${word}${guess.en} --help has the rest.`,
    ko: `${word}: 그런 명령이 없습니다.${guess.ko} 자세한 사용법은 --help에 있습니다.`,
  })
}
