import type { Rule } from '../../rule.ts'
import { leftBehind } from './caches.ts'
import { yum } from './managers.ts'
import { rpmCache } from './rpm-cache.ts'

export const yumCleanAll: Rule = {
  id: 'YumCleanAll',
  aliases: ['DL3032'],
  severity: 'information',
  presets: ['learner'],
  about: ['RUN'],
  message: {
    en: 'What `yum` downloads stays in the image; end the same RUN with `{command}`.',
    ko: '`yum`이 내려받은 것이 이미지에 남습니다. 같은 RUN 끝에 `{command}` 명령을 넣으세요.',
  },
  why: {
    en: 'A layer keeps what is there when its RUN ends, so the metadata of the repositories has to go in the same RUN. A cache mount on `/var/cache/yum`, or `/var/cache/dnf` where `yum` is `dnf` by another name, keeps it out of the layer too, and makes the next build faster.',
    ko: '레이어에는 RUN이 끝날 때 있던 파일이 모두 남으므로 저장소 메타데이터는 같은 RUN에서 지워야 합니다. `/var/cache/yum`에(`yum`이 이름만 다른 `dnf`인 시스템에서는 `/var/cache/dnf`에) 캐시 마운트를 쓰면 레이어에 들어가지 않고 다음 빌드도 빨라집니다.',
  },
  fixTitle: { en: 'Add `{command}`', ko: '`{command}` 넣기' },
  examples: [
    {
      bad: 'FROM amazonlinux:2\nRUN yum install -y httpd-2.4.62\n',
      good: 'FROM amazonlinux:2\nRUN yum install -y httpd-2.4.62 && yum clean all\n',
    },
  ],
  check: (file, { build }) => leftBehind(file, build, cache),
}

const cache = rpmCache(yum)
