import type { Rule } from '../../rule.ts'
import { go } from './managers.ts'
import { unpinned } from './pins.ts'

export const goPinVersions: Rule = {
  id: 'GoPinVersions',
  aliases: ['DL3062'],
  severity: 'warning',
  presets: [],
  about: ['RUN'],
  message: {
    en: 'No fixed version is given for `{packages}`: the next build may get another one. Write `package@version`.',
    ko: '`{packages}`의 버전이 정해져 있지 않아 다음 빌드에서는 다른 버전을 받을 수 있습니다. `패키지@버전` 형식으로 쓰세요.',
  },
  why: {
    en: '`@latest` and no version at all mean whatever is newest on the day of the build. Go modules keep their old versions, so a pinned build goes on working. In your own module `go.mod` says which versions; folders and files need none.',
    ko: '`@latest`를 쓰거나 버전을 적지 않으면 빌드한 날 가장 새로운 버전을 받습니다. Go 모듈은 지난 버전을 보관하므로 버전을 고정한 빌드는 계속 동작합니다. 직접 만드는 모듈 안에서는 `go.mod`가 버전을 정하며, 폴더와 파일에는 버전이 필요 없습니다.',
  },
  examples: [
    {
      bad: 'FROM golang:1.23-alpine\nRUN go install golang.org/x/tools/cmd/stringer@latest\n',
      good: 'FROM golang:1.23-alpine\nRUN go install golang.org/x/tools/cmd/stringer@v0.24.0\n',
    },
  ],
  check: (file, { build }) => unpinned(file, build, go),
}
