import type { Rule } from '../../rule.ts'
import { zypper } from './managers.ts'
import { unpinned } from './pins.ts'

export const zypperPinVersions: Rule = {
  id: 'ZypperPinVersions',
  aliases: ['DL3037'],
  severity: 'warning',
  presets: [],
  about: ['RUN'],
  message: {
    en: 'No version is given for `{packages}`: the next build may install another one. Write `package=version`.',
    ko: '`{packages}`의 버전이 정해져 있지 않아 다음 빌드에서는 다른 버전이 설치될 수 있습니다. `패키지=버전` 형식으로 쓰세요.',
  },
  why: {
    en: 'With versions written down, the same Dockerfile gives the same image. A version that the repository no longer has makes the build fail; then a range such as `"nginx>=1.21"` or a base image fixed by its digest serves better. Only the `strict` preset asks for versions.',
    ko: '버전을 적어 두면 같은 Dockerfile에서 같은 이미지가 나옵니다. 저장소에서 사라진 버전을 적어 두면 빌드가 실패하므로, 그럴 때는 `"nginx>=1.21"`처럼 범위를 쓰거나 베이스 이미지를 다이제스트로 고정하는 편이 낫습니다. `strict` 프리셋에서만 버전을 요구합니다.',
  },
  examples: [
    {
      bad: 'FROM opensuse/leap:15.6\nRUN zypper install -y nginx && zypper clean\n',
      good: 'FROM opensuse/leap:15.6\nRUN zypper install -y nginx=1.21.5 && zypper clean\n',
    },
  ],
  check: (file, { build }) => unpinned(file, build, zypper),
}
