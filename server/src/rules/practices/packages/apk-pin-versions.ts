import type { Rule } from '../../rule.ts'
import { apk } from './managers.ts'
import { unpinned } from './pins.ts'

export const apkPinVersions: Rule = {
  id: 'ApkPinVersions',
  aliases: ['DL3018'],
  severity: 'warning',
  presets: [],
  about: ['RUN'],
  message: {
    en: 'No version is given for `{packages}`: the next build may install another one. Write `package=version` or `package~version`.',
    ko: '`{packages}`의 버전이 정해져 있지 않아 다음 빌드에서는 다른 버전이 설치될 수 있습니다. `패키지=버전`이나 `패키지~버전` 형식으로 쓰세요.',
  },
  why: {
    en: 'With versions written down, the same Dockerfile gives the same image. But Alpine keeps only the newest build of a package in each release, so an exact version like `curl=8.5.0-r0` stops working with the next update; `curl~8.5` lives longer. A tagged Alpine release already limits how much can change, so only the `strict` preset asks for versions.',
    ko: '버전을 적어 두면 같은 Dockerfile에서 같은 이미지가 나옵니다. 다만 Alpine은 릴리스마다 패키지의 가장 새로운 빌드만 보관하므로 `curl=8.5.0-r0`처럼 정확한 버전은 다음 업데이트가 나오면 설치할 수 없습니다. `curl~8.5`는 더 오래 쓸 수 있습니다. Alpine 릴리스를 태그로 정해 두면 바뀌는 폭이 이미 작으므로 `strict` 프리셋에서만 버전을 요구합니다.',
  },
  examples: [
    {
      bad: 'FROM alpine:3.20\nRUN apk add --no-cache curl\n',
      good: 'FROM alpine:3.20\nRUN apk add --no-cache curl~8.9\n',
    },
  ],
  check: (file, { build }) => unpinned(file, build, apk),
}
