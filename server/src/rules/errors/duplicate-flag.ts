import { flagKinds } from '../../meaning/flags.ts'
import type { Rule } from '../rule.ts'

export const duplicateFlag: Rule = {
  id: 'DuplicateFlag',
  severity: 'error',
  presets: [],
  isLocal: true,
  message: {
    en: '`--{flag}` stands here a second time; keep one.',
    ko: '`--{flag}`가 두 번 나옵니다. 하나만 남기세요.',
  },
  why: {
    en: 'Most flags have one value, and Docker does not guess which of two is meant. Only `--mount`, `--device` and `--exclude` may be repeated.',
    ko: '대부분의 플래그는 값이 하나뿐이고, 두 값 가운데 어느 것인지 Docker가 짐작하지 않습니다. 여러 번 쓸 수 있는 것은 `--mount`, `--device`, `--exclude`뿐입니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nCOPY --chown=1000 --chown=app app /app\n',
      good: 'FROM alpine:3.20\nCOPY --chown=1000 app /app\n',
    },
  ],
  *check(file) {
    for (const { keyword, flags } of file.instructions) {
      if (flags.length < 2) continue
      const seen = new Set<string>()
      for (const { name, range } of flags) {
        const kind = flagKinds[keyword]?.[name]
        if (kind !== undefined && kind !== 'strings' && seen.has(name)) yield { range, with: { flag: name } }
        seen.add(name)
      }
    }
  },
}
