import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Rule } from '../rule.ts'

export const shellNotJson: Rule = {
  id: 'ShellNotJson',
  severity: 'error',
  presets: [],
  about: ['SHELL'],
  isLocal: true,
  message: {
    en: '`SHELL` takes a JSON array: `SHELL ["/bin/bash", "-c"]`.',
    ko: '`SHELL`에는 JSON 배열을 씁니다: `SHELL ["/bin/bash", "-c"]`.',
  },
  why: {
    en: 'Each string becomes one word of the command that runs all shell text below. Strings of JSON stand in double quotes.',
    ko: '배열의 각 문자열은 그 아래의 모든 셸 명령을 실행할 명령의 한 단어가 됩니다. JSON 문자열에는 큰따옴표를 씁니다.',
  },
  fixTitle: { en: 'Write it as a JSON array', ko: 'JSON 배열로 쓰기' },
  examples: [{ bad: 'FROM alpine:3.20\nSHELL /bin/sh -ec\n', good: 'FROM alpine:3.20\nSHELL ["/bin/sh", "-ec"]\n' }],
  *check(file) {
    for (const { form, words, argumentsRange: range, problems } of instructionsNamed(file, 'SHELL')) {
      const [text] = words
      if (form === 'json' || !text || problems.length > 0) continue
      if (/[[\]"'\\`$]/.test(text.text)) yield { range }
      else
        yield {
          range,
          fix: [
            {
              range,
              text: `[${text.text
                .split(/\s+/)
                .map((word) => `"${word}"`)
                .join(', ')}]`,
            },
          ],
        }
    }
  },
}
