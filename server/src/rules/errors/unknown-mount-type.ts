import { mountProblems, mountTypes, sharingModes } from '../../meaning/mount-problems.ts'
import { nearest } from '../../meaning/nearest.ts'
import type { Rule } from '../rule.ts'

export const unknownMountType: Rule = {
  id: 'UnknownMountType',
  severity: 'error',
  presets: [],
  about: ['RUN'],
  isLocal: true,
  message: {
    en: 'There is no mount type `{value}`; there are {options}.',
    ko: '`{value}`라는 마운트 종류는 없습니다. {options} 가운데에서 고르세요.',
  },
  why: {
    en: 'The type decides what is mounted while the command runs: files of the build, a cache that outlives it, memory, a secret or the SSH agent.',
    ko: '명령이 실행되는 동안 무엇을 마운트할지 정합니다. 빌드의 파일, 빌드 뒤에도 남는 캐시, 메모리, 시크릿, SSH 에이전트가 있습니다.',
  },
  fixTitle: { en: 'Change to `{nearest}`', ko: '`{nearest}`로 바꾸기' },
  examples: [
    {
      bad: 'FROM alpine:3.20\nRUN --mount=type=cahce,target=/cache make\n',
      good: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/cache make\n',
    },
    {
      bad: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/cache,sharing=lock make\n',
      good: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/cache,sharing=locked make\n',
    },
  ],
  *check(file, { build }) {
    for (const { kind, range, about } of mountProblems(file, build)) {
      if (kind !== 'type' && kind !== 'sharing') continue
      const options = kind === 'type' ? mountTypes : sharingModes
      const meant = nearest(about, options)
      const parameters = {
        value: about,
        options: options.map((option) => `\`${option}\``).join(', '),
        nearest: meant ?? '',
      }
      const message = kind === 'type' ? unknownMountType.message : unknownSharing
      if (meant === undefined) yield { range, message, with: parameters }
      else yield { range, message, with: parameters, fix: [{ range, text: meant }], isGuess: true }
    }
  },
}

const unknownSharing = {
  en: 'A cache is shared in one of the ways {options}, not `{value}`.',
  ko: '캐시를 공유하는 방식은 `{value}`가 아니라 {options} 가운데 하나여야 합니다.',
}
