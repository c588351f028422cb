import type { BuiltStage } from '../../meaning/built-stage.ts'
import type { Rule } from '../rule.ts'

export const workdirRelativePath: Rule = {
  id: 'WorkdirRelativePath',
  aliases: ['DL3000'],
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  about: ['WORKDIR'],
  message: {
    en: 'Start the first `WORKDIR` with `/`: `{path}` depends on the base image.',
    ko: '첫 `WORKDIR`은 `/`로 시작하세요. `{path}`는 베이스 이미지에 따라 달라집니다.',
  },
  why: {
    en: 'A relative path goes on from the directory that the base image was left in. That may change with its next version.',
    ko: '상대 경로는 베이스 이미지가 정해 둔 디렉터리에서 이어집니다. 그 디렉터리는 다음 버전에서 바뀔 수 있습니다.',
  },
  examples: [{ bad: 'FROM alpine:3.20\nWORKDIR app\n', good: 'FROM alpine:3.20\nWORKDIR /app\n' }],
  *check(_, { build }) {
    const withDirectory = new Set<BuiltStage>()
    for (const stage of build.stages) {
      if (stage.baseStage && withDirectory.has(stage.baseStage)) withDirectory.add(stage)
      if (withDirectory.has(stage)) continue
      const first = stage.instructions.find(({ keyword, form }) => keyword === 'WORKDIR' && form !== 'none')
      const word = first?.words[0]
      if (!word) continue
      const path = build.valueOf(word, word.text)
      if (path !== undefined && !isAbsolute(path)) yield { range: word.range, with: { path } }
      withDirectory.add(stage)
    }
  },
}

/** Windows images have paths like `C:\app`. */
function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path)
}
