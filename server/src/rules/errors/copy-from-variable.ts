import { expand } from '../../syntax/expansion.ts'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const copyFromVariable: Rule = {
  id: 'CopyFromVariable',
  severity: 'error',
  presets: [],
  about: ['COPY'],
  isLocal: true,
  message: {
    en: '`--from` takes no variable; name a stage with `FROM {value} AS name` and copy from that.',
    ko: '`--from`에는 변수를 쓸 수 없습니다. `FROM {value} AS 이름`으로 스테이지를 만들고 거기서 복사하세요.',
  },
  why: {
    en: 'Docker works out which stages it needs before any variable has a value.',
    ko: 'Docker는 변수에 값이 생기기 전에 어떤 스테이지가 필요한지 먼저 정합니다.',
  },
  examples: [
    {
      bad: 'ARG TOOLS=alpine:3.20\nFROM alpine:3.20\nCOPY --from=$TOOLS /bin/sh /tools/\n',
      good: 'ARG TOOLS=alpine:3.20\nFROM $TOOLS AS tools\nFROM alpine:3.20\nCOPY --from=tools /bin/sh /tools/\n',
    },
  ],
  *check(file) {
    for (const { flags } of instructionsNamed(file, 'COPY')) {
      for (const { name, value, valueRange } of flags) {
        if (name !== 'from' || !value) continue
        const expansion = expand(value, { escapeCharacter: file.escapeCharacter }, () => undefined)
        if (expansion.failure || expansion.result !== value) yield { range: valueRange, with: { value } }
      }
    }
  },
}
