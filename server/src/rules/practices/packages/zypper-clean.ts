import type { Rule } from '../../rule.ts'
import { type Cache, leftBehind, removes } from './caches.ts'
import { zypper } from './managers.ts'
import { subcommandIn } from './subcommand.ts'

export const zypperClean: Rule = {
  id: 'ZypperClean',
  aliases: ['DL3036'],
  severity: 'information',
  presets: ['learner'],
  about: ['RUN'],
  message: {
    en: 'What `zypper` downloads stays in the image; end the same RUN with `{command}`.',
    ko: '`zypper`가 내려받은 것이 이미지에 남습니다. 같은 RUN 끝에 `{command}` 명령을 넣으세요.',
  },
  why: {
    en: 'A layer keeps what is there when its RUN ends, so the metadata of the repositories has to go in the same RUN. A cache mount on `/var/cache/zypp` keeps it out of the layer too, and makes the next build faster.',
    ko: '레이어에는 RUN이 끝날 때 있던 파일이 모두 남으므로 저장소 메타데이터는 같은 RUN에서 지워야 합니다. `/var/cache/zypp`에 캐시 마운트를 쓰면 레이어에 들어가지 않고 다음 빌드도 빨라집니다.',
  },
  fixTitle: { en: 'Add `{command}`', ko: '`{command}` 넣기' },
  examples: [
    {
      bad: 'FROM opensuse/leap:15.6\nRUN zypper install -y nginx=1.21.5\n',
      good: 'FROM opensuse/leap:15.6\nRUN zypper install -y nginx=1.21.5 && zypper clean --all\n',
    },
  ],
  check: (file, { build }) => leftBehind(file, build, cache),
}

const cache: Cache = {
  program: zypper.program,
  isFilledBy: (command) => subcommandIn(command, zypper, filling) !== undefined,
  isEmptiedBy: (command) =>
    (zypper.program.test(command.name) && subcommandIn(command, zypper, ['clean', 'cc']) !== undefined) ||
    removes(command, ['/var/cache/zypp']),
  folders: ['/var/cache/zypp'],
  emptying: () => 'zypper clean --all',
}

const filling = [
  'install',
  'in',
  'source-install',
  'si',
  'patch',
  'update',
  'up',
  'dist-upgrade',
  'dup',
  'refresh',
  'ref',
]
