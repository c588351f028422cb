import type { Rule } from '../../rule.ts'
import { apt } from './managers.ts'
import { unpinned } from './pins.ts'

export const aptPinVersions: Rule = {
  id: 'AptPinVersions',
  aliases: ['DL3008'],
  severity: 'warning',
  presets: [],
  about: ['RUN'],
  message: {
    en: 'No version is given for `{packages}`: the next build may install another one. Write `package=version`.',
    ko: '`{packages}`의 버전이 정해져 있지 않아 다음 빌드에서는 다른 버전이 설치될 수 있습니다. `패키지=버전` 형식으로 쓰세요.',
  },
  why: {
    en: 'With versions written down, the same Dockerfile gives the same image. There is a price: Debian and Ubuntu remove a version from their archive once a newer one is out, security updates above all, and then the pinned build fails. Many prefer to fix the base image by its digest and rebuild often instead. Both are sound, so only the `strict` preset asks for versions.',
    ko: '버전을 적어 두면 같은 Dockerfile에서 같은 이미지가 나옵니다. 대신 치르는 값도 있습니다. Debian과 Ubuntu는 새 버전, 특히 보안 업데이트가 나오면 이전 버전을 저장소에서 지우기 때문에 버전을 고정한 빌드는 그때부터 실패합니다. 그래서 베이스 이미지를 다이제스트로 고정하고 자주 다시 빌드하는 쪽을 택하는 사람도 많습니다. 두 방법 모두 타당하므로 `strict` 프리셋에서만 버전을 요구합니다.',
  },
  examples: [
    {
      bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*\n',
      good: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl=7.88.1-10+deb12u12 && rm -rf /var/lib/apt/lists/*\n',
    },
  ],
  check: (file, { build }) => unpinned(file, build, apt),
}
