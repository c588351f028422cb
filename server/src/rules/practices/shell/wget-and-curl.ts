import type { BuiltStage } from '../../../meaning/built-stage.ts'
import { commandsNamed } from '../../../shell/runs.ts'
import type { Rule } from '../../rule.ts'
import { stageAround } from '../sections.ts'

export const wgetAndCurl: Rule = {
  id: 'WgetAndCurl',
  aliases: ['DL4001'],
  severity: 'information',
  presets: [],
  about: ['RUN'],
  message: {
    en: 'This stage uses `wget` and `curl`; one of them is enough.',
    ko: '이 스테이지는 `wget`과 `curl`을 모두 씁니다. 하나면 충분합니다.',
  },
  why: {
    en: 'Both do the same, and each brings its libraries into the image. With one of them the image is smaller and has less to keep up to date.',
    ko: '둘은 같은 일을 하고, 저마다 라이브러리를 이미지에 들여옵니다. 하나만 쓰면 이미지가 작아지고 업데이트할 것도 줄어듭니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nRUN wget -q https://example.com/a && curl -O https://example.com/b\n',
      good: 'FROM alpine:3.20\nRUN wget -q https://example.com/a && wget -q https://example.com/b\n',
    },
  ],
  *check(file, { build }) {
    const first = new Map<BuiltStage | undefined, string>()
    const triggered = new Map<BuiltStage | undefined, string>()
    for (const { run, command } of commandsNamed(file, /^(wget|curl)$/)) {
      const seen = run.isTrigger ? triggered : first
      const stage = stageAround(build, run.holder)
      const other = seen.get(stage)
      if (other === undefined) seen.set(stage, command.name)
      else if (other !== command.name && command.nameWord) yield { range: run.place(command.nameWord.range) }
    }
  },
}
