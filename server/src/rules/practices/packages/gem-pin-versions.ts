import type { Rule } from '../../rule.ts'
import { gem } from './managers.ts'
import { unpinned } from './pins.ts'

export const gemPinVersions: Rule = {
  id: 'GemPinVersions',
  aliases: ['DL3028'],
  severity: 'warning',
  presets: [],
  about: ['RUN'],
  message: {
    en: 'No version is given for `{packages}`: the next build may install another one. Write `gem:version`.',
    ko: '`{packages}`의 버전이 정해져 있지 않아 다음 빌드에서는 다른 버전이 설치될 수 있습니다. `젬:버전` 형식으로 쓰세요.',
  },
  why: {
    en: 'A gem installed without a version is whatever was newest on the day of the build. RubyGems keeps old versions, so a pinned build goes on working. What your own program needs belongs in a `Gemfile` with its `Gemfile.lock`.',
    ko: '버전 없이 설치한 젬은 빌드한 날 가장 새로웠던 버전이 됩니다. RubyGems는 지난 버전을 보관하므로 버전을 고정한 빌드는 계속 동작합니다. 프로그램이 직접 쓰는 젬은 `Gemfile`과 `Gemfile.lock`으로 관리하는 것이 좋습니다.',
  },
  examples: [
    {
      bad: 'FROM ruby:3.3-alpine\nRUN gem install bundler\n',
      good: 'FROM ruby:3.3-alpine\nRUN gem install bundler:2.5.17\n',
    },
  ],
  check: (file, { build }) => unpinned(file, build, gem),
}
