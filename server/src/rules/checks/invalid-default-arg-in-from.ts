import type { Build } from '../../meaning/build.ts'
import { readReference } from '../../meaning/image-reference.ts'
import { type Expansion, expand } from '../../syntax/expansion.ts'
import type { Dockerfile, Word } from '../../syntax/tree.ts'
import type { Rule } from '../rule.ts'

export const invalidDefaultArgInFrom: Rule = {
  id: 'InvalidDefaultArgInFrom',
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  about: ['FROM'],
  isFileWide: true,
  message: {
    en: 'With the defaults alone `{base}` becomes `{name}`, which is no image name; give the `ARG` a default that works.',
    ko: '기본값만 쓰면 `{base}`가 `{name}`이 되는데, 이것은 이미지 이름이 아닙니다. `ARG`에 쓸 수 있는 기본값을 주세요.',
  },
  why: {
    en: 'A file that builds without any `--build-arg` can be tried by anyone at once.',
    ko: '`--build-arg` 없이도 빌드되는 파일은 누구나 바로 시험해 볼 수 있습니다.',
  },
  examples: [
    {
      bad: 'ARG VERSION\nFROM alpine:${VERSION}\n',
      good: 'ARG VERSION=3.20\nFROM alpine:${VERSION}\n',
      alsoReports: ['InvalidImageName'],
    },
  ],
  *check(file, { build }) {
    for (const { base, from } of build.stages) {
      if (!base) continue
      const isExpanded = build.expandedIn(from).some(({ node }) => node === base)
      const expansion = isExpanded ? withDefaults(file, build, base) : undefined
      if (expansion?.failure) return
      const name = expansion?.result ?? base.text
      if (typeof readReference(name) !== 'string') continue
      if (!expansion || expansion.references.length === 0)
        yield { range: base.range, message: constant, with: { base: base.text } }
      else if (name === '') yield { range: base.range, message: empty, with: { base: base.text } }
      else yield { range: base.range, with: { base: base.text, name } }
    }
  },
}

function withDefaults({ escapeCharacter }: Dockerfile, { defaultGlobals }: Build, { text }: Word): Expansion {
  return expand(text, { escapeCharacter }, (name) => defaultGlobals.get(name))
}

const constant = {
  en: '`{base}` is no image name, whatever the arguments are.',
  ko: '인자와 관계없이 `{base}`는 이미지 이름이 아닙니다.',
}

const empty = {
  en: 'With the defaults alone `{base}` is empty; give the `ARG` a default that works.',
  ko: '기본값만으로는 `{base}`가 비어 있습니다. `ARG`에 쓸 수 있는 기본값을 주세요.',
}
