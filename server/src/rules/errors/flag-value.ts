import { flagKinds } from '../../meaning/flags.ts'
import type { Rule } from '../rule.ts'

export const flagValue: Rule = {
  id: 'FlagValue',
  severity: 'error',
  presets: [],
  isLocal: true,
  message: {
    en: '`--{flag}` needs a value behind a `=`.',
    ko: '`--{flag}`에는 `=` 뒤에 값이 있어야 합니다.',
  },
  why: {
    en: 'The value of a flag is joined to its name by `=`, without a blank. A flag that is on or off takes `true`, `false` or nothing at all.',
    ko: '플래그의 값은 공백 없이 `=`로 이름에 붙여 씁니다. 켜고 끄는 플래그는 `true`나 `false`를 쓰거나, 아무것도 쓰지 않습니다.',
  },
  examples: [
    { bad: 'FROM alpine:3.20\nCOPY --chown 1000 app /app/\n', good: 'FROM alpine:3.20\nCOPY --chown=1000 app /app/\n' },
    { bad: 'FROM alpine:3.20\nCOPY --link=yes app /app\n', good: 'FROM alpine:3.20\nCOPY --link app /app\n' },
  ],
  *check(file) {
    for (const { keyword, flags } of file.instructions) {
      for (const { name, value, range, valueRange } of flags) {
        const kind = flagKinds[keyword]?.[name]
        if (kind === undefined) continue
        const parameters = { flag: name, value: value ?? '' }
        if (kind !== 'boolean') {
          if (value === undefined) yield { range, with: parameters }
        } else if (value === '') yield { range, with: parameters }
        else if (value !== undefined && !['true', 'false'].includes(value.toLowerCase())) {
          yield { range: valueRange, message: notBoolean, with: parameters }
        }
      }
    }
  },
}

const notBoolean = {
  en: '`--{flag}` is `true` or `false`, not `{value}`.',
  ko: '`--{flag}`의 값은 `{value}`가 아니라 `true`나 `false`여야 합니다.',
}
