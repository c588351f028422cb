import { type Run, runsIn } from '../../../shell/runs.ts'
import type { Instruction } from '../../../syntax/tree.ts'
import type { Rule } from '../../rule.ts'
import { joined } from './join-runs.ts'

export const consecutiveRun: Rule = {
  id: 'ConsecutiveRun',
  aliases: ['DL3059'],
  severity: 'information',
  presets: [],
  about: ['RUN'],
  message: {
    en: 'Two RUNs with one command each; joined with `&&` they are one layer.',
    ko: '명령이 하나씩인 RUN이 이어집니다. `&&`로 합치면 레이어 하나가 됩니다.',
  },
  why: {
    en: 'A file that one RUN makes and the next one deletes still takes space in the image, so steps that belong together belong in one RUN. But each RUN is also a step that the build cache can skip, so it helps to keep steps apart that change at different times. Both are good reasons, so only the `strict` preset asks for it.',
    ko: '한 RUN이 남긴 것을 다음 RUN이 지워도 이미지 크기에는 그대로 들어가므로 한 묶음인 작업은 RUN 하나에 두는 것이 좋습니다. 한편 RUN은 빌드 캐시로 건너뛸 수 있는 단계이기도 하므로 서로 다른 때에 바뀌는 작업은 나누는 편이 좋습니다. 둘 다 타당하므로 `strict` 프리셋에서만 켜집니다.',
  },
  fixTitle: { en: 'Join with the RUN above', ko: '위의 RUN과 합치기' },
  examples: [
    {
      bad: 'FROM alpine:3.20\nRUN adduser -D app\nRUN mkdir /data\n',
      good: 'FROM alpine:3.20\nRUN adduser -D app \\\n    && mkdir /data\n',
    },
  ],
  *check(file) {
    const runs = new Map(runsIn(file).map((run) => [run.holder, run]))
    let previous: Run | undefined
    for (const instruction of file.instructions) {
      const run = instruction.keyword === 'RUN' ? runs.get(instruction) : undefined
      if (run && previous && isSingle(run) && isSingle(previous) && haveSameFlags(run, previous)) {
        const fix = joined(file, previous, run)
        yield { range: instruction.keywordRange, ...(fix && { fix }) }
      }
      previous = run
    }
  },
}

function isSingle(run: Run): boolean {
  return run.shell().commands.length <= 1
}

function haveSameFlags(one: Run, other: Run): boolean {
  return flagsOf(one.instruction) === flagsOf(other.instruction)
}

function flagsOf({ flags, line }: Instruction): string {
  return flags
    .map(({ at, end }) => line.text.slice(at, end))
    .sort()
    .join(' ')
}
