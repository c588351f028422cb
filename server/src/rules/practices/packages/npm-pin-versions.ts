import type { Rule } from '../../rule.ts'
import { npm } from './managers.ts'
import { unpinned } from './pins.ts'

export const npmPinVersions: Rule = {
  id: 'NpmPinVersions',
  aliases: ['DL3016'],
  severity: 'warning',
  presets: [],
  about: ['RUN'],
  message: {
    en: 'No version is given for `{packages}`: the next build may install another one. Write `package@version`.',
    ko: '`{packages}`의 버전이 정해져 있지 않아 다음 빌드에서는 다른 버전이 설치될 수 있습니다. `패키지@버전` 형식으로 쓰세요.',
  },
  why: {
    en: 'A tool installed without a version is whatever was newest on the day of the build. The npm registry keeps old versions, so a pinned build goes on working. What your own program needs belongs in `package.json`, with `npm ci` to install exactly what `package-lock.json` says.',
    ko: '버전 없이 설치한 도구는 빌드한 날 가장 새로웠던 버전이 됩니다. npm 레지스트리는 지난 버전을 보관하므로 버전을 고정한 빌드는 계속 동작합니다. 프로그램이 직접 쓰는 패키지는 `package.json`에 적고 `npm ci`로 `package-lock.json`에 적힌 그대로 설치하는 것이 좋습니다.',
  },
  examples: [
    {
      bad: 'FROM node:22-alpine\nRUN npm install -g typescript\n',
      good: 'FROM node:22-alpine\nRUN npm install -g typescript@5.5.4\n',
    },
  ],
  check: (file, { build }) => unpinned(file, build, npm),
}
