import type { Rule } from '../../rule.ts'
import { leftBehind } from './caches.ts'
import { dnf } from './managers.ts'
import { rpmCache } from './rpm-cache.ts'

export const dnfCleanAll: Rule = {
  id: 'DnfCleanAll',
  aliases: ['DL3040'],
  severity: 'information',
  presets: ['learner'],
  about: ['RUN'],
  message: {
    en: 'What `dnf` downloads stays in the image; end the same RUN with `{command}`.',
    ko: '`dnf`가 내려받은 것이 이미지에 남습니다. 같은 RUN 끝에 `{command}` 명령을 넣으세요.',
  },
  why: {
    en: 'A layer keeps what is there when its RUN ends, so the metadata of the repositories, often more than 100 MB, has to go in the same RUN. A cache mount on `/var/cache/libdnf5` (`/var/cache/dnf` before Fedora 41) keeps it out of the layer too, and makes the next build faster.',
    ko: '레이어에는 RUN이 끝날 때 있던 파일이 모두 남으므로 100MB를 넘기도 하는 저장소 메타데이터는 같은 RUN에서 지워야 합니다. `/var/cache/libdnf5`(Fedora 41 이전은 `/var/cache/dnf`)에 캐시 마운트를 쓰면 레이어에 들어가지 않고 다음 빌드도 빨라집니다.',
  },
  fixTitle: { en: 'Add `{command}`', ko: '`{command}` 넣기' },
  examples: [
    {
      bad: 'FROM fedora:40\nRUN dnf install -y httpd-2.4.62\n',
      good: 'FROM fedora:40\nRUN dnf install -y httpd-2.4.62 && dnf clean all\n',
    },
  ],
  check: (file, { build }) => leftBehind(file, build, cache),
}

const cache = rpmCache(dnf)
