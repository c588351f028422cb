import { hasFlag } from '../../../shell/arguments.ts'
import { commandsNamed } from '../../../shell/runs.ts'
import type { Rule } from '../../rule.ts'
import { isKept } from '../sections.ts'
import { behindWord } from '../shell-fixes.ts'
import { isMounted } from './caches.ts'
import { pip } from './managers.ts'
import { isCacheOff } from './pip-cache.ts'
import { subcommandIn } from './subcommand.ts'

export const pipNoCacheDir: Rule = {
  id: 'PipNoCacheDir',
  aliases: ['DL3042'],
  severity: 'information',
  presets: ['learner'],
  about: ['RUN'],
  message: {
    en: 'pip keeps what it downloads in its cache, and so in the image; use `pip install --no-cache-dir`.',
    ko: 'pip이 내려받은 것은 캐시에, 그래서 이미지에도 남습니다. `pip install --no-cache-dir`를 쓰세요.',
  },
  why: {
    en: 'The cache would serve a next installation, which never happens in a finished image. `ENV PIP_NO_CACHE_DIR=1` switches it off for every RUN. A cache mount on `/root/.cache/pip` keeps it out of the layer too, and makes the next build faster: then the cache is good to have.',
    ko: '캐시는 다음 설치를 위한 것인데, 완성된 이미지에서는 다음 설치가 없습니다. `ENV PIP_NO_CACHE_DIR=1`은 모든 RUN에서 캐시를 끕니다. `/root/.cache/pip`에 캐시 마운트를 쓰면 캐시가 레이어에 들어가지 않고 다음 빌드도 빨라지므로, 그때는 캐시를 켜 두는 편이 좋습니다.',
  },
  fixTitle: { en: 'Add `--no-cache-dir`', ko: '`--no-cache-dir` 붙이기' },
  examples: [
    {
      bad: 'FROM python:3.12-slim\nRUN pip install flask==3.0.3\n',
      good: 'FROM python:3.12-slim\nRUN pip install --no-cache-dir flask==3.0.3\n',
    },
  ],
  *check(file, { build }) {
    for (const call of commandsNamed(file, /^pip[\d.]*$/)) {
      const { run, command } = call
      const install = subcommandIn(command, pip, ['install', 'wheel', 'download'])
      if (!install || hasFlag(install.given, 'no-cache-dir') || isMounted(run.instruction, ['.cache/pip'])) continue
      if (isCacheOff(call, build) || (!run.isTrigger && !isKept(build, run.holder))) continue
      const fix = behindWord(file, call, install.word, ' --no-cache-dir')
      yield { range: run.place({ start: command.range.start, end: install.word.range.end }), ...(fix && { fix }) }
    }
  },
}
