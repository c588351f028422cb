import { runsIn } from '../../../shell/runs.ts'
import type { Rule } from '../../rule.ts'
import { isUnguarded, setsPipefail, shellAbove } from './pipefail.ts'

export const pipefailMissing: Rule = {
  id: 'PipefailMissing',
  aliases: ['DL4006'],
  severity: 'information',
  presets: ['learner'],
  about: ['RUN'],
  isLocal: true,
  message: {
    en: 'If the command in front of the pipe fails, the build goes on all the same; set `pipefail` with `SHELL`.',
    ko: '파이프 앞의 명령이 실패해도 빌드는 그대로 이어집니다. `SHELL`로 `pipefail`을 켜세요.',
  },
  why: {
    en: 'A pipeline fails only where its last command does: `curl ... | tar x` counts as done when the download broke off and `tar` had nothing to do. `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` makes every part count; on Alpine it is `/bin/ash`. The plain `sh` of Debian 12 and older has no such option.',
    ko: '파이프라인은 마지막 명령이 실패할 때만 실패합니다. `curl ... | tar x`는 다운로드가 끊겨 `tar`가 할 일이 없어도 성공한 것으로 칩니다. `SHELL ["/bin/bash", "-o", "pipefail", "-c"]`를 쓰면 모든 명령의 결과를 봅니다. Alpine에서는 `/bin/ash`입니다. Debian 12와 그 이전의 `sh`에는 이 옵션이 없습니다.',
  },
  fixTitle: { en: 'Put a `SHELL` with `pipefail` above', ko: '위에 `pipefail`을 켠 `SHELL` 넣기' },
  examples: [
    {
      bad: 'FROM debian:12-slim\nRUN gzip -dc /a.gz | sort > /a\n',
      good: 'FROM debian:12-slim\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN gzip -dc /a.gz | sort > /a\n',
    },
  ],
  *check(file) {
    for (const run of runsIn(file)) {
      if (setsPipefail(run.interpreter)) continue
      const pipeline = run.shell().pipelines.find((one) => isUnguarded(one, run))
      if (!pipeline) continue
      const fix = run.isTrigger ? undefined : shellAbove(file, run)
      yield { range: run.place(pipeline.range), ...(fix && { fix, isGuess: true }) }
    }
  },
}
