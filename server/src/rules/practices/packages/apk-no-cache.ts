import { hasFlag } from '../../../shell/arguments.ts'
import { commandsNamed } from '../../../shell/runs.ts'
import type { Rule } from '../../rule.ts'
import { isKept } from '../sections.ts'
import { behindWord } from '../shell-fixes.ts'
import { isMounted, removes } from './caches.ts'
import { apk } from './managers.ts'
import { subcommandIn } from './subcommand.ts'

export const apkNoCache: Rule = {
  id: 'ApkNoCache',
  aliases: ['DL3019'],
  severity: 'information',
  presets: ['learner'],
  about: ['RUN'],
  message: {
    en: 'The package index stays in the image; use `apk add --no-cache`.',
    ko: '패키지 색인이 이미지에 남습니다. `apk add --no-cache`를 쓰세요.',
  },
  why: {
    en: '`--no-cache` fetches a fresh index, uses it and keeps nothing, so that neither `apk update` nor `rm -rf /var/cache/apk/*` is needed. With a cache mount on `/var/cache/apk` the index stays out of the layer as well.',
    ko: '`--no-cache`는 색인을 새로 받아 쓰고 남기지 않으므로 `apk update`도 `rm -rf /var/cache/apk/*`도 필요 없습니다. `/var/cache/apk`에 캐시 마운트를 써도 색인이 레이어에 들어가지 않습니다.',
  },
  fixTitle: { en: 'Add `--no-cache`', ko: '`--no-cache` 붙이기' },
  examples: [
    {
      bad: 'FROM alpine:3.20\nRUN apk add curl~8.9\n',
      good: 'FROM alpine:3.20\nRUN apk add --no-cache curl~8.9\n',
    },
  ],
  *check(file, { build }) {
    for (const call of commandsNamed(file, apk.program)) {
      const { run, command } = call
      const add = subcommandIn(command, apk, apk.install)
      if (!add || hasFlag(add.given, 'no-cache') || isMounted(run.instruction, folders)) continue
      if (!run.isTrigger && !isKept(build, run.holder)) continue
      const { commands } = run.shell()
      if (commands.slice(commands.indexOf(command) + 1).some((later) => removes(later, folders))) continue
      const fix = behindWord(file, call, add.word, ' --no-cache')
      yield { range: run.place({ start: command.range.start, end: add.word.range.end }), ...(fix && { fix }) }
    }
  },
}

const folders = ['/var/cache/apk', '/etc/apk/cache']
