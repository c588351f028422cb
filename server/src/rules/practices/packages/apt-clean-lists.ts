import { commandsNamed } from '../../../shell/runs.ts'
import type { Rule } from '../../rule.ts'
import { stageAround } from '../sections.ts'
import { keepsPackages, lists, packages } from './apt-caches.ts'
import { leftBehind } from './caches.ts'

export const aptCleanLists: Rule = {
  id: 'AptCleanLists',
  aliases: ['DL3009'],
  severity: 'information',
  presets: ['learner'],
  about: ['RUN'],
  message: {
    en: 'What `apt-get` downloads stays in the image; end the same RUN with `{command}`.',
    ko: '`apt-get`이 내려받은 것이 이미지에 남습니다. 같은 RUN 끝에 `{command}` 명령을 넣으세요.',
  },
  why: {
    en: 'A layer keeps what is there when its RUN ends; removing it in a later RUN hides the files and makes nothing smaller. The package lists weigh some 20 MB and are out of date by the time somebody could use them. The packages themselves are thrown away by Debian’s and Ubuntu’s images, unless `docker-clean` was removed. A cache mount on `/var/lib/apt` and `/var/cache/apt` keeps both out of the layer too, and makes the next build faster.',
    ko: '레이어에는 RUN이 끝날 때 있던 파일이 모두 남습니다. 나중 RUN에서 지우면 보이지만 않을 뿐 이미지는 작아지지 않습니다. 패키지 목록은 20MB쯤 되고, 다시 쓸 때쯤이면 이미 오래된 것입니다. 패키지 파일은 `docker-clean`을 지우지 않는 한 Debian과 Ubuntu 이미지가 알아서 버립니다. `/var/lib/apt`와 `/var/cache/apt`에 캐시 마운트를 쓰면 둘 다 레이어에 들어가지 않고 다음 빌드도 빨라집니다.',
  },
  fixTitle: { en: 'Add `{command}`', ko: '`{command}` 넣기' },
  examples: [
    {
      bad: 'FROM debian:12-slim\nRUN apt-get update \\\n    && apt-get install -y --no-install-recommends ./app.deb\n',
      good: 'FROM debian:12-slim\nRUN apt-get update \\\n    && apt-get install -y --no-install-recommends ./app.deb \\\n    && rm -rf /var/lib/apt/lists/*\n',
    },
  ],
  *check(file, { build }) {
    yield* leftBehind(file, build, lists)
    // Hardly any file does that, and most are long.
    if (!/docker-clean|Keep-Downloaded-Packages/.test(file.text)) return
    const keeping = commandsNamed(file, /^(rm|echo)$/).filter(({ command }) => keepsPackages(command))
    if (keeping.length === 0) return
    const stages = new Set(keeping.map(({ run }) => stageAround(build, run.holder)))
    yield* leftBehind(file, build, packages, ({ holder }) => stages.has(stageAround(build, holder)))
  },
}
