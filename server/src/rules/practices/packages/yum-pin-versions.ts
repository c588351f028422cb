import type { Rule } from '../../rule.ts'
import { yum } from './managers.ts'
import { unpinned } from './pins.ts'

export const yumPinVersions: Rule = {
  id: 'YumPinVersions',
  aliases: ['DL3033'],
  severity: 'warning',
  presets: [],
  about: ['RUN'],
  message: {
    en: 'No version is given for `{packages}`: the next build may install another one. Write `package-version`.',
    ko: '`{packages}`의 버전이 정해져 있지 않아 다음 빌드에서는 다른 버전이 설치될 수 있습니다. `패키지-버전` 형식으로 쓰세요.',
  },
  why: {
    en: 'With versions written down, the same Dockerfile gives the same image. Where a repository drops old versions, a pinned build fails after the next update; then it is better to fix the base image by its digest. Only the `strict` preset asks for versions.',
    ko: '버전을 적어 두면 같은 Dockerfile에서 같은 이미지가 나옵니다. 지난 버전을 지우는 저장소에서는 다음 업데이트 뒤에 빌드가 실패하므로, 그때는 베이스 이미지를 다이제스트로 고정하는 편이 낫습니다. `strict` 프리셋에서만 버전을 요구합니다.',
  },
  examples: [
    {
      bad: 'FROM amazonlinux:2\nRUN yum install -y httpd && yum clean all\n',
      good: 'FROM amazonlinux:2\nRUN yum install -y httpd-2.4.62 && yum clean all\n',
    },
  ],
  check: (file, { build }) => unpinned(file, build, yum),
}
