import type { Rule } from '../../rule.ts'
import { chainOf, targetsOf } from '../stages.ts'

export const healthcheckMissing: Rule = {
  id: 'HealthcheckMissing',
  aliases: ['DL3057'],
  severity: 'hint',
  presets: [],
  message: {
    en: 'No `HEALTHCHECK` says how to find out whether the program still works.',
    ko: '프로그램이 제대로 동작하는지 확인하는 `HEALTHCHECK`가 없습니다.',
  },
  why: {
    en: 'Docker sees whether a process runs, not whether it answers. With a check `docker ps` shows `healthy` or `unhealthy`, and Swarm and Compose act on it. Kubernetes has probes of its own, and a tool that runs once needs none: hence `strict` only.',
    ko: 'Docker는 프로세스가 실행 중인지는 알지만 응답하는지는 모릅니다. 확인 명령이 있으면 `docker ps`에 `healthy`나 `unhealthy`가 보이고 Swarm과 Compose가 그에 따라 움직입니다. Kubernetes에는 자체 프로브가 있고 한 번 실행하고 끝나는 도구에는 필요 없으므로 `strict` 프리셋에서만 켜집니다.',
  },
  examples: [
    {
      bad: 'FROM nginx:1.27-alpine\n',
      good: 'FROM nginx:1.27-alpine\nHEALTHCHECK CMD ["wget", "-q", "--spider", "http://localhost/"]\n',
    },
  ],
  *check(_, { build }) {
    for (const stage of targetsOf(build)) {
      const instructions = chainOf(stage).flatMap((one) => one.instructions)
      if (!instructions.some(({ keyword }) => keyword === 'HEALTHCHECK')) yield { range: stage.from.keywordRange }
    }
  },
}
