import { isGitSource, isUrlSource } from '../../meaning/copy-sources.ts'
import { readIgnoreFile } from '../../meaning/ignore-file.ts'
import { heredocWord } from '../../syntax/heredocs.ts'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const copyIgnoredFile: Rule = {
  id: 'CopyIgnoredFile',
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  about: ['ADD', 'COPY'],
  message: {
    en: '`.dockerignore` leaves out `{path}`, so there is nothing to copy.',
    ko: '`.dockerignore`가 `{path}`를 제외하므로 복사할 것이 없습니다.',
  },
  why: {
    en: 'What `.dockerignore` names never reaches the builder. Copy something else, or take the pattern out.',
    ko: '`.dockerignore`에 적힌 것은 빌더에 전달되지 않습니다. 다른 것을 복사하거나 그 패턴을 지우세요.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nCOPY secret.txt /app/\n',
      good: 'FROM alpine:3.20\nCOPY app.txt /app/\n',
      ignoreFile: 'secret.txt\n',
    },
  ],
  *check(file, { build, ignoreFile }) {
    const ignores = ignoreFile === undefined ? undefined : readIgnoreFile(ignoreFile)
    if (!ignores) return
    for (const { keyword, flags, words } of instructionsNamed(file, 'ADD', 'COPY')) {
      if (keyword === 'COPY' && flags.some(({ name, value }) => name === 'from' && value)) continue
      for (const word of words.slice(0, -1)) {
        const path = build.valueOf(word, word.text)
        if (path === undefined || typeof heredocWord(word.text) === 'object') continue
        if (!isUrlSource(path) && !isGitSource(path) && ignores(path)) yield { range: word.range, with: { path } }
      }
    }
  },
}
