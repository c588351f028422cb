import { argumentsOf, hasFlag } from '../../../shell/arguments.ts'
import type { Command } from '../../../shell/command.ts'
import type { Rule } from '../../rule.ts'
import { type Cache, leftBehind, removes } from './caches.ts'

export const yarnCacheClean: Rule = {
  id: 'YarnCacheClean',
  aliases: ['DL3060'],
  severity: 'information',
  presets: ['learner'],
  about: ['RUN'],
  message: {
    en: 'Yarn keeps a copy of every package in its cache, and so in the image; end the same RUN with `{command}`.',
    ko: 'Yarn은 모든 패키지의 사본을 캐시에 두므로 이미지에도 남습니다. 같은 RUN 끝에 `{command}` 명령을 넣으세요.',
  },
  why: {
    en: 'A layer keeps what is there when its RUN ends. The packages are in `node_modules` already; the cache would serve a next installation, which never happens in a finished image. A cache mount on the cache folder keeps it out of the layer too, and makes the next build faster.',
    ko: '레이어에는 RUN이 끝날 때 있던 파일이 모두 남습니다. 패키지는 이미 `node_modules`에 있고 캐시는 다음 설치를 위한 것인데, 완성된 이미지에서는 다음 설치가 없습니다. 캐시 폴더에 캐시 마운트를 쓰면 레이어에 들어가지 않고 다음 빌드도 빨라집니다.',
  },
  fixTitle: { en: 'Add `{command}`', ko: '`{command}` 넣기' },
  examples: [
    {
      bad: 'FROM node:22-alpine\nRUN yarn install --frozen-lockfile\n',
      good: 'FROM node:22-alpine\nRUN yarn install --frozen-lockfile && yarn cache clean\n',
    },
  ],
  check: (file, { build }) => leftBehind(file, build, cache),
}

const folders = ['.cache/yarn', '/usr/local/share/.cache', '.yarn']

const cache: Cache = {
  program: /^yarn$/,
  isFilledBy: fills,
  isEmptiedBy: (command) =>
    (command.name === 'yarn' && words(command).startsWith('cache clean')) || removes(command, folders),
  folders,
  emptying: () => 'yarn cache clean',
}

/** `yarn` alone installs. */
function fills(command: Command): boolean {
  const given = argumentsOf(command, new Set(['--cwd', '--cache-folder', '--modules-folder', '--network-timeout']))
  if (given.operands.length === 0) return !hasFlag(given, 'v', 'version', 'h', 'help')
  return /^(install|add|global add)( |$)/.test(words(command))
}

function words(command: Command): string {
  return argumentsOf(command)
    .operands.map(({ text }) => text)
    .join(' ')
}
