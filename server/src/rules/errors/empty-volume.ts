import { trimSpace } from '../../syntax/characters.ts'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const emptyVolume: Rule = {
  id: 'EmptyVolume',
  severity: 'error',
  presets: [],
  about: ['VOLUME'],
  isLocal: true,
  message: {
    en: 'A volume needs a path; this one is empty.',
    ko: '볼륨에는 경로가 있어야 하는데 비어 있습니다.',
  },
  why: {
    en: 'Docker mounts a volume at a path in the container. Without a path there is no place for it.',
    ko: 'Docker는 컨테이너 안의 경로에 볼륨을 마운트합니다. 경로가 없으면 마운트할 곳이 없습니다.',
  },
  examples: [{ bad: 'FROM alpine:3.20\nVOLUME [""]\n', good: 'FROM alpine:3.20\nVOLUME ["/data"]\n' }],
  *check(file, { build }) {
    for (const { words } of instructionsNamed(file, 'VOLUME')) {
      for (const word of words) {
        // Blanks count only where a variable has them.
        const isEmpty = trimSpace(word.text) === '' || build.valueOf(word, word.text) === ''
        if (isEmpty) yield { range: word.range }
      }
    }
  },
}
