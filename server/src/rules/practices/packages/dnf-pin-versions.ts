import type { Rule } from '../../rule.ts'
import { dnf } from './managers.ts'
import { unpinned } from './pins.ts'

export const dnfPinVersions: Rule = {
  id: 'DnfPinVersions',
  aliases: ['DL3041'],
  severity: 'warning',
  presets: [],
  about: ['RUN'],
  message: {
    en: 'No version is given for `{packages}`: the next build may install another one. Write `package-version`.',
    ko: '`{packages}`의 버전이 정해져 있지 않아 다음 빌드에서는 다른 버전이 설치될 수 있습니다. `패키지-버전` 형식으로 쓰세요.',
  },
  why: {
    en: 'With versions written down, the same Dockerfile gives the same image. Fedora keeps only the first and the newest version of a package, so there a pinned build fails after the second update; then it is better to fix the base image by its digest. Only the `strict` preset asks for versions.',
    ko: '버전을 적어 두면 같은 Dockerfile에서 같은 이미지가 나옵니다. 다만 Fedora는 패키지의 첫 버전과 가장 새로운 버전만 보관하므로 업데이트가 두 번 나오면 버전을 고정한 빌드가 실패합니다. 그때는 베이스 이미지를 다이제스트로 고정하는 편이 낫습니다. `strict` 프리셋에서만 버전을 요구합니다.',
  },
  examples: [
    {
      bad: 'FROM fedora:40\nRUN dnf install -y httpd && dnf clean all\n',
      good: 'FROM fedora:40\nRUN dnf install -y httpd-2.4.62 && dnf clean all\n',
    },
  ],
  check: (file, { build }) => unpinned(file, build, dnf),
}
