import { checkDirective, readCheckOptions } from '../../meaning/check-options.ts'
import { nearest } from '../../meaning/nearest.ts'
import type { Rule } from '../rule.ts'

export const invalidCheckOption: Rule = {
  id: 'InvalidCheckOption',
  severity: 'error',
  presets: [],
  message: {
    en: 'The `check` directive knows `skip=`, `error=` and `experimental=`, not `{option}`.',
    ko: '`check` 지시어에는 `skip=`, `error=`, `experimental=`만 쓸 수 있고 `{option}`은 쓸 수 없습니다.',
  },
  why: {
    en: 'With a misspelt option other checks would run than you meant, so Docker stops. Put a `;` between two options, without blanks.',
    ko: '옵션이 잘못되면 의도와 다르게 검사할 수 있으므로 Docker는 빌드를 멈춥니다. 옵션 사이에는 공백 없이 `;`를 씁니다.',
  },
  fixTitle: { en: 'Change to `{nearest}`', ko: '`{nearest}`로 바꾸기' },
  examples: [
    {
      bad: '# check=skipp=JSONArgsRecommended\nFROM alpine:3.20\n',
      good: '# check=skip=JSONArgsRecommended\nFROM alpine:3.20\n',
    },
  ],
  *check(file) {
    const directive = checkDirective(file)
    const read = readCheckOptions(directive?.value ?? '')
    if (!directive || !('refused' in read)) return
    const at = directive.value.indexOf(read.refused)
    const start = directive.valueRange.start + Math.max(at, 0)
    const range = { start, end: read.refused === '' ? directive.valueRange.end : start + read.refused.length }
    const meant = read.kind === 'option' ? nearest(read.refused, ['skip', 'error', 'experimental']) : undefined
    const parameters = { option: read.refused || directive.value, nearest: meant ?? '' }
    const message = read.kind === 'value' ? notBoolean : invalidCheckOption.message
    if (meant === undefined) yield { range, message, with: parameters }
    else yield { range, message, with: parameters, fix: [{ range, text: meant }], isGuess: true }
  },
}

const notBoolean = {
  en: '`error` is `true` or `false`, not `{option}`.',
  ko: '`error`의 값은 `{option}`이 아니라 `true`나 `false`여야 합니다.',
}
