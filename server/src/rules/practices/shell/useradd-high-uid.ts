import { argumentsOf, hasFlag } from '../../../shell/arguments.ts'
import { commandsNamed } from '../../../shell/runs.ts'
import type { Rule } from '../../rule.ts'
import { behindWord } from '../shell-fixes.ts'

export const useraddHighUid: Rule = {
  id: 'UseraddHighUid',
  aliases: ['DL3046'],
  severity: 'warning',
  presets: ['learner'],
  about: ['RUN'],
  isLocal: true,
  message: {
    en: '`useradd` with the high UID `{uid}` writes a huge log file into the image; add `--no-log-init`.',
    ko: '`useradd`에 높은 UID(`{uid}`)를 쓰면 이미지에 아주 큰 로그 파일이 생깁니다. `--no-log-init`을 붙이세요.',
  },
  why: {
    en: '`/var/log/lastlog` and `/var/log/faillog` have one slot for every UID up to the highest. On disk they have holes and stay small, but a layer is an archive that stores the holes: hundreds of megabytes of zeros.',
    ko: '`/var/log/lastlog`와 `/var/log/faillog`에는 가장 높은 UID까지 UID마다 한 칸씩 있습니다. 디스크에서는 빈 곳이 자리를 차지하지 않지만 레이어는 빈 곳까지 저장하는 아카이브라서 수백 MB가 0으로 채워집니다.',
  },
  fixTitle: { en: 'Add `--no-log-init`', ko: '`--no-log-init` 붙이기' },
  examples: [
    {
      bad: 'FROM debian:12-slim\nRUN useradd -u 1000660000 app\n',
      good: 'FROM debian:12-slim\nRUN useradd --no-log-init -u 1000660000 app\n',
    },
  ],
  *check(file) {
    for (const call of commandsNamed(file, 'useradd')) {
      const { run, command } = call
      const given = argumentsOf(command, valueFlags)
      const uid = given.flags.find(({ name }) => name === 'u' || name === 'uid')
      if (!uid?.value || !/^\d{6,}$/.test(uid.value) || hasFlag(given, 'l', 'no-log-init') || !command.nameWord)
        continue
      const fix = behindWord(file, call, command.nameWord, ' --no-log-init')
      yield { range: run.place(command.range), with: { uid: uid.value }, ...(fix && { fix }) }
    }
  },
}

const valueFlags = new Set([
  ...['-u', '--uid', '-g', '--gid', '-G', '--groups', '-d', '--home-dir', '-s', '--shell', '-c', '--comment'],
  ...['-b', '--base-dir', '-e', '--expiredate', '-f', '--inactive', '-k', '--skel', '-K', '--key', '-p', '--password'],
  ...['-R', '--root', '-P', '--prefix', '-Z', '--selinux-user'],
])
