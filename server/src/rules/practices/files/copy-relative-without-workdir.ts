import type { BuiltStage } from '../../../meaning/built-stage.ts'
import type { Instruction } from '../../../syntax/tree.ts'
import type { Rule } from '../../rule.ts'
import { sectionsOf } from '../sections.ts'
import { knownValue } from '../values.ts'

export const copyRelativeWithoutWorkdir: Rule = {
  id: 'CopyRelativeWithoutWorkdir',
  aliases: ['DL3045'],
  severity: 'warning',
  presets: ['learner'],
  about: ['ADD', 'COPY'],
  message: {
    en: 'No `WORKDIR` says what `{target}` starts from; set one above.',
    ko: '`{target}`의 시작 위치를 정하는 `WORKDIR`이 없습니다. 위에 `WORKDIR`을 넣으세요.',
  },
  why: {
    en: 'Without a `WORKDIR` of its own the stage goes on in the directory that the base image was left in. Mostly that is `/`, among the folders of the system, and with the next version of the base image it may be another.',
    ko: '스테이지에 `WORKDIR`이 없으면 베이스 이미지가 정해 둔 디렉터리에서 이어집니다. 대개는 시스템 폴더가 있는 `/`이고, 베이스 이미지의 다음 버전에서는 다른 곳일 수도 있습니다.',
  },
  examples: [{ bad: 'FROM alpine:3.20\nCOPY . .\n', good: 'FROM alpine:3.20\nWORKDIR /app\nCOPY . .\n' }],
  *check(_, { build }) {
    const settled = new Set<BuiltStage>()
    for (const { stage, instructions } of sectionsOf(build)) {
      let isSet = stage?.baseStage !== undefined && settled.has(stage.baseStage)
      let isSetByTrigger = false
      for (const holder of instructions.filter(isRelevant)) {
        const instruction = holder.trigger ?? holder
        const { keyword } = instruction
        const isTrigger = holder.trigger !== undefined
        if (keyword === 'WORKDIR') {
          if (isTrigger) isSetByTrigger = true
          else isSet = true
        }
        if ((keyword !== 'COPY' && keyword !== 'ADD') || isSet || (isTrigger && isSetByTrigger)) continue
        const target = instruction.words.at(-1)
        if (!target || instruction.words.length < 2) continue
        const value = knownValue(build, target)
        if (value && !isAbsolute(value)) yield { range: target.range, with: { target: value } }
      }
      if (stage && (isSet || isSetByTrigger)) settled.add(stage)
    }
  },
}

function isRelevant({ keyword, trigger }: Instruction): boolean {
  return relevant.includes(trigger?.keyword ?? keyword)
}

const relevant: readonly string[] = ['WORKDIR', 'COPY', 'ADD']

function isAbsolute(path: string): boolean {
  return /^([/\\$]|[A-Za-z]:)/.test(path)
}
