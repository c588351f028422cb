import type { Word } from '../../../syntax/tree.ts'
import type { Rule } from '../../rule.ts'
import { sectionsOf } from '../sections.ts'
import { knownValue } from '../values.ts'
import { isTarArchive } from './archives.ts'
import { baseName, unpackedNames } from './unpacked.ts'

export const addExtractsArchives: Rule = {
  id: 'AddExtractsArchives',
  aliases: ['DL3010'],
  severity: 'information',
  presets: ['learner'],
  about: ['COPY'],
  message: {
    en: 'A later RUN unpacks `{archive}`; `ADD` copies and unpacks in one step, and leaves no archive behind.',
    ko: '뒤의 RUN이 `{archive}` 파일을 풉니다. `ADD`는 복사하면서 풀고 압축 파일을 남기지 않습니다.',
  },
  why: {
    en: 'The archive that `COPY` brings stays in its layer, even if a RUN removes it after unpacking: the image holds the same files twice. `ADD` unpacks a local tar archive, compressed or not, right into its destination. It leaves zip files as they are.',
    ko: '`COPY`로 넣은 압축 파일은 RUN에서 풀고 지워도 레이어에 남아 이미지에 같은 파일이 두 번 들어갑니다. `ADD`는 로컬 tar 아카이브를 압축 여부와 관계없이 대상 위치에 바로 풉니다. zip 파일은 풀지 않습니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nCOPY app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz -C /opt\n',
      good: 'FROM alpine:3.20\nADD app.tar.gz /opt/\n',
    },
  ],
  *check(file, { build }) {
    const unpackedAt = unpackedNames(file)
    if (unpackedAt.size === 0) return
    for (const { instructions } of sectionsOf(build)) {
      const end = instructions.at(-1)?.range.end ?? 0
      for (const { keyword, flags, words, range } of instructions) {
        if (keyword !== 'COPY' || flags.some(({ name }) => name === 'from')) continue
        const names = (word: Word | undefined) => (word ? baseName(knownValue(build, word) ?? '') : '')
        const target = names(words.at(-1))
        const copied = isTarArchive(target) ? [target] : words.slice(0, -1).map(names).filter(isTarArchive)
        const archive = copied.find((name) => unpackedAt.get(name)?.some((at) => at > range.start && at < end))
        if (archive !== undefined) yield { range, with: { archive } }
      }
    }
  },
}
