import { circularReferences, sourceReferences } from '../../meaning/references.ts'
import type { Rule } from '../rule.ts'

export const stageReference: Rule = {
  id: 'StageReference',
  aliases: ['DL3022', 'DL3023'],
  severity: 'error',
  presets: [],
  about: ['COPY', 'RUN'],
  message: {
    en: 'Stage `{name}` comes later; it has to stand above the stage that takes files from it.',
    ko: '스테이지 `{name}`이 뒤에 있습니다. 파일을 가져오는 스테이지보다 위에 있어야 합니다.',
  },
  why: {
    en: 'Stages are built from top to bottom. One can take files from those above it, by name or by number, and never from itself.',
    ko: '스테이지는 위에서 아래로 만들어집니다. 위에 있는 스테이지에서는 이름이나 번호로 파일을 가져올 수 있지만, 자기 자신에게서는 가져올 수 없습니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20 AS app\nCOPY --from=tools /bin/sh /sh\nFROM alpine:3.20 AS tools\n',
      good: 'FROM alpine:3.20 AS tools\nFROM alpine:3.20 AS app\nCOPY --from=tools /bin/sh /sh\n',
    },
    {
      bad: 'FROM alpine:3.20 AS app\nCOPY --from=app /bin/sh /sh\n',
      good: 'FROM alpine:3.20 AS app\nCOPY sh /sh\n',
    },
  ],
  *check(_, { build }) {
    const circular = new Set(circularReferences(build))
    for (const reference of sourceReferences(build)) {
      const { range, text, stage, target, isWrongIndex } = reference
      const count = String(build.stages.length)
      if (isWrongIndex) yield { range, message: wrongIndex, with: { name: text, count } }
      else if (circular.has(reference)) yield { range, message: circle, with: { name: text } }
      else if (target && target.index >= stage.index) yield { range, with: { name: text } }
    }
  },
}

const wrongIndex = {
  en: 'There is no stage {name}; the file has {count}, counted from 0.',
  ko: '{name}번 스테이지는 없습니다. 스테이지는 모두 {count}개이고 0번부터 셉니다.',
}

const circle = {
  en: 'Stage `{name}` needs itself: it waits for files that it has to make first.',
  ko: '스테이지 `{name}`이 자기 자신을 기다립니다. 먼저 만들어야 할 파일을 가져오려고 합니다.',
}
