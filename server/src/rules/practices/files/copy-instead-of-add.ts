import { isGitSource, isUrlSource } from '../../../meaning/copy-sources.ts'
import type { Rule } from '../../rule.ts'
import { withTriggers } from '../../triggers.ts'
import { knownValue } from '../values.ts'
import { isCompressed } from './archives.ts'

export const copyInsteadOfAdd: Rule = {
  id: 'CopyInsteadOfAdd',
  aliases: ['DL3020'],
  severity: 'warning',
  presets: ['learner'],
  about: ['ADD'],
  isLocal: true,
  message: {
    en: 'Use `COPY` for files and folders; `ADD` is for archives, URLs and Git repositories.',
    ko: '파일과 폴더에는 `COPY`를 쓰세요. `ADD`는 아카이브, URL, Git 저장소에 씁니다.',
  },
  why: {
    en: '`ADD` unpacks some files and downloads others. Where none of that is meant, `COPY` says so, and a file that happens to be an archive one day arrives as it is.',
    ko: '`ADD`는 어떤 파일은 풀고 어떤 것은 내려받습니다. 그럴 필요가 없을 때 `COPY`를 쓰면 뜻이 분명해지고, 나중에 파일이 아카이브로 바뀌어도 그대로 복사됩니다.',
  },
  fixTitle: { en: 'Replace with `COPY`', ko: '`COPY`로 바꾸기' },
  examples: [
    { bad: 'FROM alpine:3.20\nADD app.sh /usr/local/bin/\n', good: 'FROM alpine:3.20\nCOPY app.sh /usr/local/bin/\n' },
  ],
  *check(file, { build }) {
    for (const { keyword, writtenKeyword, keywordRange, words, flags } of withTriggers(file)) {
      if (keyword !== 'ADD' || words.length < 2) continue
      const sources = words.slice(0, -1).map((word) => knownValue(build, word))
      const plain = sources.filter((source) => source !== undefined && source !== '' && !isForAdd(source))
      if (plain.length === 0) continue
      const text = writtenKeyword === 'add' ? 'copy' : 'COPY'
      const isKnownToCopy = flags.every(({ name }) => ['chown', 'chmod', 'link', 'exclude'].includes(name))
      const isSame = isKnownToCopy && plain.length === sources.length
      yield { range: keywordRange, ...(isSame && { fix: [{ range: keywordRange, text }] }) }
    }
  },
}

/** A pattern may find archives. */
function isForAdd(source: string): boolean {
  return isCompressed(source) || isUrlSource(source) || isGitSource(source) || /\*$/.test(source)
}
