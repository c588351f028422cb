import { isGitSource, isUrlSource } from '../../meaning/copy-sources.ts'
import { heredocWord } from '../../syntax/heredocs.ts'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const copyFromUrl: Rule = {
  id: 'CopyFromURL',
  severity: 'error',
  presets: [],
  about: ['COPY'],
  isLocal: true,
  message: {
    en: '`COPY` takes files of the build context; `ADD` downloads `{source}`.',
    ko: '`COPY`는 빌드 컨텍스트의 파일만 복사합니다. `{source}`는 `ADD`로 내려받으세요.',
  },
  why: {
    en: '`COPY` never reaches for the network, so that one sees at a glance where files come from.',
    ko: '`COPY`는 네트워크를 쓰지 않으므로, 파일이 어디에서 오는지 한눈에 알 수 있습니다.',
  },
  fixTitle: { en: 'Change to `ADD`', ko: '`ADD`로 바꾸기' },
  examples: [
    {
      bad: 'FROM alpine:3.20\nCOPY https://example.com/app.conf /etc/app.conf\n',
      good: 'FROM alpine:3.20\nADD https://example.com/app.conf /etc/app.conf\n',
    },
  ],
  *check(file, { build }) {
    for (const { writtenKeyword, keywordRange, flags, words } of instructionsNamed(file, 'COPY')) {
      const text = writtenKeyword === 'copy' ? 'add' : 'ADD'
      const canAdd = flags.every(({ name }) => name !== 'from' && name !== 'parents')
      for (const word of words.slice(0, -1)) {
        const source = build.valueOf(word, word.text)
        if (!source || typeof heredocWord(word.text) === 'object') continue
        if (!isUrlSource(source) && !isGitSource(source)) continue
        yield {
          range: word.range,
          with: { source },
          ...(canAdd ? { fix: [{ range: keywordRange, text }], isGuess: true } : {}),
        }
      }
    }
  },
}
