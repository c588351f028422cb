import { nearest } from '../../meaning/nearest.ts'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const invalidRunMode: Rule = {
  id: 'InvalidRunMode',
  severity: 'error',
  presets: [],
  about: ['RUN'],
  isLocal: true,
  message: {
    en: '`--{flag}` takes {options}, not `{value}`.',
    ko: '`--{flag}`의 값은 `{value}`가 아니라 {options} 가운데 하나여야 합니다.',
  },
  why: {
    en: 'A build knows no networks of the Engine: it has the default one, the one of the host, or none. `--security=insecure` lifts the sandbox, where the builder allows for it.',
    ko: '빌드에서는 엔진의 네트워크를 쓸 수 없고 기본 네트워크, 호스트 네트워크, 없음 가운데에서 고릅니다. `--security=insecure`는 빌더가 허용할 때 샌드박스를 풉니다.',
  },
  fixTitle: { en: 'Change to `{nearest}`', ko: '`{nearest}`로 바꾸기' },
  examples: [
    { bad: 'FROM alpine:3.20\nRUN --network=bridge make\n', good: 'FROM alpine:3.20\nRUN make\n' },
    {
      bad: 'FROM alpine:3.20\nRUN --security=insecur make\n',
      good: 'FROM alpine:3.20\nRUN --security=insecure make\n',
    },
  ],
  *check(file) {
    for (const { flags } of instructionsNamed(file, 'RUN')) {
      for (const { name, value, valueRange: range } of flags) {
        const options = runModes[name]
        if (!options || value === undefined || options.includes(value)) continue
        const meant = nearest(value, options)
        const parameters = { flag: name, value, options: options.map((option) => `\`${option}\``).join(', ') }
        if (meant === undefined) yield { range, with: parameters }
        else yield { range, with: { ...parameters, nearest: meant }, fix: [{ range, text: meant }], isGuess: true }
      }
    }
  },
}

const runModes: Readonly<Record<string, readonly string[] | undefined>> = {
  network: ['default', 'none', 'host'],
  security: ['sandbox', 'insecure'],
}
