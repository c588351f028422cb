import { heredocWord } from '../../syntax/heredocs.ts'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const heredocDestination: Rule = {
  id: 'HeredocDestination',
  severity: 'error',
  presets: [],
  about: ['ADD', 'COPY'],
  isLocal: true,
  message: {
    en: 'A heredoc can be copied but not copied to: put the destination last.',
    ko: '히어독은 복사할 내용이지 대상이 될 수 없습니다. 대상 경로를 맨 뒤에 쓰세요.',
  },
  why: {
    en: 'The last argument of `COPY` and `ADD` is the place in the image; everything before it is what goes there.',
    ko: '`COPY`와 `ADD`의 마지막 인자는 이미지 안의 위치이고, 그 앞의 인자는 모두 그곳에 넣을 것입니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nWORKDIR /app\nCOPY /app.conf <<EOF\nmode=fast\nEOF\n',
      good: 'FROM alpine:3.20\nWORKDIR /app\nCOPY <<EOF /app.conf\nmode=fast\nEOF\n',
    },
  ],
  *check(file) {
    for (const { words } of instructionsNamed(file, 'COPY', 'ADD')) {
      const destination = words.length > 1 ? words.at(-1) : undefined
      if (destination && typeof heredocWord(destination.text) === 'object') yield { range: destination.range }
    }
  },
}
