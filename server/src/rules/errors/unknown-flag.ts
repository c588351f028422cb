import { flagKinds } from '../../meaning/flags.ts'
import { nearest } from '../../meaning/nearest.ts'
import type { Rule } from '../rule.ts'

export const unknownFlag: Rule = {
  id: 'UnknownFlag',
  severity: 'error',
  presets: [],
  isLocal: true,
  message: {
    en: '`{keyword}` has no flag `--{flag}`.',
    ko: '`{keyword}`에는 `--{flag}` 플래그가 없습니다.',
  },
  why: {
    en: 'A word that starts with `--` right behind the keyword is a flag of the instruction. An argument that starts so needs a `--` of its own before it.',
    ko: '키워드 바로 뒤에서 `--`로 시작하는 단어는 그 명령의 플래그입니다. 인자가 `--`로 시작해야 한다면 그 앞에 `--`만 따로 하나 더 쓰세요.',
  },
  fixTitle: { en: 'Change to `--{nearest}`', ko: '`--{nearest}`로 바꾸기' },
  examples: [
    {
      bad: 'FROM alpine:3.20\nCOPY --chwon=1000 app /app\n',
      good: 'FROM alpine:3.20\nCOPY --chown=1000 app /app\n',
    },
  ],
  *check(file) {
    for (const { keyword, flags, words } of file.instructions) {
      const known = flagKinds[keyword]
      if (!known || (keyword === 'HEALTHCHECK' && words[0]?.text.toUpperCase() === 'NONE')) continue
      for (const { name, range, nameRange } of flags) {
        if (Object.hasOwn(known, name)) continue
        const meant = nearest(name, Object.keys(known))
        if (meant === undefined) yield { range, with: { keyword, flag: name } }
        else {
          const fix = [{ range: nameRange, text: meant }]
          yield {
            range: nameRange,
            message: withNearest,
            with: { keyword, flag: name, nearest: meant },
            fix,
            isGuess: true,
          }
        }
      }
    }
  },
}

const withNearest = {
  en: '`{keyword}` has no flag `--{flag}`; did you mean `--{nearest}`?',
  ko: '`{keyword}`에는 `--{flag}` 플래그가 없습니다. `--{nearest}`를 쓰려고 했나요?',
}
