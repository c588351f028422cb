import type { Command } from '../../../shell/command.ts'
import { commandsNamed } from '../../../shell/runs.ts'
import type { Dockerfile, Span, Word } from '../../../syntax/tree.ts'
import type { Rule } from '../../rule.ts'
import { sectionsOf } from '../sections.ts'
import { knownValue } from '../values.ts'
import { isTarArchive } from './archives.ts'

export const addExtractsArchives: Rule = {
  id: 'AddExtractsArchives',
  aliases: ['DL3010'],
  severity: 'information',
  presets: ['learner'],
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

/** Where the files are that some command unpacks, by their names without folders. */
function unpackedNames(file: Dockerfile): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const { run, command } of commandsNamed(file, unpackers)) {
    if (!unpacks(command)) continue
    const asWritten = command.arguments.map(({ range }) => textAt(file, run.place(range)))
    const paths = [...command.arguments.map(({ text }) => text), ...asWritten]
    for (const name of new Set(paths.map(baseName).filter(isTarArchive))) {
      places.set(name, [...(places.get(name) ?? []), run.holder.range.start])
    }
  }
  return places
}

/** A path of Windows is best read as it is written: to the shell its `\\` are escapes. */
function textAt(file: Dockerfile, { start, end }: Span): string {
  return file.text.slice(start, end).replace(/["']/g, '')
}

const unpackers = /^(tar|bsdtar|unzip|gunzip|bunzip2|unlzma|unxz|zgz|uncompress|zcat|gzcat)$/

/** Everything but `tar` unpacks by its nature. */
function unpacks({ name, arguments: [first, ...more] }: Command): boolean {
  if (!name.endsWith('tar')) return true
  const isMode = /^-?[A-Za-z]*x[A-Za-z]*$/.test(first?.text ?? '')
  return isMode || [first, ...more].some((word) => /^(--extract|--get|-[A-Za-z]*x[A-Za-z]*)$/.test(word?.text ?? ''))
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
