import { isGitSource, isUrlSource } from '../../meaning/copy-sources.ts'
import { isDigest } from '../../meaning/image-reference.ts'
import { heredocWord } from '../../syntax/heredocs.ts'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const invalidChecksum: Rule = {
  id: 'InvalidChecksum',
  severity: 'error',
  presets: [],
  about: ['ADD'],
  isLocal: true,
  message: {
    en: '`--checksum` is for a download or a Git repository; this source is a file of the build context.',
    ko: '`--checksum`은 내려받는 파일이나 Git 저장소에만 씁니다. 이 원본은 빌드 컨텍스트의 파일입니다.',
  },
  why: {
    en: 'A checksum proves that what came over the network is what you expected. Files of the build context are yours already.',
    ko: '체크섬은 네트워크로 받은 것이 기대한 것과 같은지 확인합니다. 빌드 컨텍스트의 파일은 이미 가지고 있는 것입니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nADD --checksum=sha256:0e1f app.tar.gz /app/\n',
      good: 'FROM alpine:3.20\nADD app.tar.gz /app/\n',
    },
    {
      bad: 'FROM alpine:3.20\nADD --checksum=sha256:0e1f https://example.com/app.tar.gz /app/\n',
      good: 'FROM alpine:3.20\nADD https://example.com/app.tar.gz /app/\n',
    },
  ],
  *check(file, { build }) {
    for (const { flags, words } of instructionsNamed(file, 'ADD')) {
      const flag = flags.find(({ name }) => name === 'checksum')
      const digest = flag?.value ? build.valueOf(flag, flag.value) : undefined
      if (!flag || !digest || words.length < 2) continue
      const sources = words.slice(0, -1).filter(({ text }) => typeof heredocWord(text) !== 'object')
      const [source] = sources
      const value = source ? build.valueOf(source, source.text) : undefined
      if (!source || sources.length > 1) yield { range: flag.range, message: severalSources }
      else if (value === undefined) continue
      else if (!isUrlSource(value) && !isGitSource(value) && !value.startsWith('github.com/'))
        yield { range: flag.range }
      else if (isUrlSource(value) && !isDigest(digest)) yield { range: flag.valueRange, message: noDigest }
    }
  },
}

const severalSources = {
  en: '`--checksum` needs exactly one source.',
  ko: '`--checksum`을 쓰려면 원본이 하나여야 합니다.',
}

const noDigest = {
  en: 'A checksum is `sha256:` and 64 digits from `0` to `f`.',
  ko: '체크섬은 `sha256:` 뒤에 `0`부터 `f`까지의 64자리를 씁니다.',
}
