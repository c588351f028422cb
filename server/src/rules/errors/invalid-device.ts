import { booleans } from '../../meaning/check-options.ts'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const invalidDevice: Rule = {
  id: 'InvalidDevice',
  severity: 'error',
  presets: [],
  about: ['RUN'],
  isLocal: true,
  message: {
    en: '`{value}` is no device; write its name and, if need be, `required`: `vendor.com/class=device,required`.',
    ko: '`{value}`는 장치가 아닙니다. 장치 이름을 쓰고, 필요하면 `required`를 붙이세요: `vendor.com/class=device,required`.',
  },
  why: {
    en: '`--device` takes the name of one device. Behind it only `required` or `required=true` may stand.',
    ko: '`--device`에는 장치 이름 하나를 씁니다. 그 뒤에는 `required`나 `required=true`만 올 수 있습니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nRUN --device=vendor.com/gpu=all,requird make\n',
      good: 'FROM alpine:3.20\nRUN --device=vendor.com/gpu=all,required make\n',
    },
  ],
  *check(file) {
    for (const { flags } of instructionsNamed(file, 'RUN')) {
      for (const { name, value, valueRange } of flags) {
        if (name === 'device' && value !== undefined && !isDevice(value)) yield { range: valueRange, with: { value } }
      }
    }
  },
}

/** BuildKit's `ParseDevice`: the first field that is no known key is the name. */
function isDevice(value: string): boolean {
  let name = ''
  for (const field of value.split(',')) {
    const [key = '', ...rest] = field.split('=')
    const given = rest.length > 0 ? rest.join('=') : undefined
    const option = key.toLowerCase()
    if (option === 'required') {
      if (given !== undefined && booleans[given] === undefined) return false
    } else if (name !== '') return false
    else name = option === 'name' && given !== undefined ? given : field
  }
  return true
}
