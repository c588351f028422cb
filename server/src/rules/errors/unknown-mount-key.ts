import { mountKeys, mountProblems } from '../../meaning/mount-problems.ts'
import { nearest } from '../../meaning/nearest.ts'
import type { Text } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const unknownMountKey: Rule = {
  id: 'UnknownMountKey',
  severity: 'error',
  presets: [],
  about: ['RUN'],
  isLocal: true,
  message: {
    en: 'A mount has no key `{key}`.',
    ko: '마운트에는 `{key}`라는 키가 없습니다.',
  },
  why: {
    en: 'A mount is a list of `key=value`, parted by commas without blanks. `RUN --mount=type=cache,target=/cache` has two of them.',
    ko: '마운트는 공백 없이 쉼표로 나눈 `키=값`의 목록입니다. `RUN --mount=type=cache,target=/cache`에는 두 개가 있습니다.',
  },
  fixTitle: { en: 'Change to `{nearest}`', ko: '`{nearest}`로 바꾸기' },
  examples: [
    {
      bad: 'FROM alpine:3.20\nRUN --mount=type=cache,targt=/cache make\n',
      good: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/cache make\n',
    },
    {
      bad: 'FROM alpine:3.20\nRUN --mount=type=cache,/cache make\n',
      good: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/cache make\n',
    },
  ],
  *check(file, { build }) {
    for (const { kind, range, about } of mountProblems(file, build)) {
      const message = messages[kind]
      if (!message) continue
      const meant = kind === 'key' ? nearest(about, mountKeys) : undefined
      const parameters = { key: about, nearest: meant ?? '' }
      if (meant === undefined) yield { range, message, with: parameters }
      else yield { range, message: didYouMean, with: parameters, fix: [{ range, text: meant }], isGuess: true }
    }
  },
}

const messages: Readonly<Record<string, Text | undefined>> = {
  key: unknownMountKey.message,
  bare: {
    en: '`{key}` is no `key=value`; say which key it is for, as in `target={key}`.',
    ko: '`{key}`는 `키=값`이 아닙니다. `target={key}`처럼 어떤 키의 값인지 쓰세요.',
  },
  broken: {
    en: 'The mount is no list of `key=value` parted by commas: a quote is out of place, or nothing stands there.',
    ko: '마운트가 쉼표로 나눈 `키=값` 목록이 아닙니다. 따옴표가 잘못되었거나 비어 있습니다.',
  },
}

const didYouMean = {
  en: 'A mount has no key `{key}`; did you mean `{nearest}`?',
  ko: '마운트에는 `{key}`라는 키가 없습니다. `{nearest}`를 쓰려고 했나요?',
}
