import type { CommandPart, ShellCommand } from './command.ts'

const yes: CommandPart = {
  names: ['-y', '--yes', '--assume-yes', '--assumeyes'],
  meaning: {
    en: 'answers every question with yes: in a build there is nobody who could',
    ko: '모든 질문에 예라고 답합니다. 빌드 중에는 대답할 사람이 없기 때문입니다',
  },
}
const quiet: CommandPart = {
  names: ['-q', '-qq', '--quiet'],
  meaning: {
    en: 'says less, so that the log of the build stays short',
    ko: '빌드 로그가 길어지지 않게 출력을 줄입니다',
  },
}

/** Package managers of distributions. */
export const packageCommands: readonly ShellCommand[] = [
  {
    programs: ['apt-get', 'apt'],
    action: 'update',
    meaning: {
      en: 'Fetches the list of packages of Debian and Ubuntu.',
      ko: 'Debian과 Ubuntu의 패키지 목록을 내려받습니다.',
    },
    advice: {
      en: 'Write it in the same `RUN` as `apt-get install`. In a `RUN` of its own it comes from the cache for months, and `install` asks for versions that are gone.',
      ko: '`apt-get install`과 같은 `RUN`에 씁니다. 따로 두면 몇 달 전 목록이 캐시에 남아, 이미 사라진 버전을 설치하려다 실패합니다.',
    },
    options: [quiet],
  },
  {
    programs: ['apt-get', 'apt'],
    action: 'install',
    meaning: { en: 'Installs packages of Debian or Ubuntu.', ko: 'Debian이나 Ubuntu 패키지를 설치합니다.' },
    advice: {
      en: 'Three habits keep the layer small: `-y`, `--no-install-recommends`, and `rm -rf /var/lib/apt/lists/*` at the end of the same `RUN`.',
      ko: '레이어를 작게 만드는 세 가지: `-y`, `--no-install-recommends`, 그리고 같은 `RUN` 끝의 `rm -rf /var/lib/apt/lists/*`.',
    },
    options: [
      yes,
      quiet,
      {
        names: ['--no-install-recommends'],
        meaning: {
          en: 'leaves out what the packages only recommend; an image often gets half as large',
          ko: '추천 패키지는 설치하지 않습니다. 이미지가 절반으로 줄기도 합니다',
        },
      },
    ],
  },
  {
    programs: ['apt-get', 'apt'],
    action: 'upgrade',
    meaning: { en: 'Upgrades every package of the base image.', ko: '베이스 이미지의 모든 패키지를 업그레이드합니다.' },
    advice: {
      en: 'The layer holds all of them a second time, and the result differs from day to day. Take a newer base image instead.',
      ko: '레이어에 패키지가 한 번 더 들어가고 빌드할 때마다 결과가 달라집니다. 더 새로운 베이스 이미지를 쓰는 편이 낫습니다.',
    },
    options: [yes],
  },
  {
    programs: ['apt-get', 'apt'],
    action: 'clean',
    meaning: { en: 'Deletes the downloaded packages.', ko: '내려받은 패키지 파일을 지웁니다.' },
    advice: {
      en: 'The official images of Debian and Ubuntu do it by themselves: there it changes nothing.',
      ko: '공식 Debian·Ubuntu 이미지는 자동으로 지우므로 쓰지 않아도 됩니다.',
    },
  },
  {
    programs: ['apk'],
    action: 'add',
    meaning: { en: 'Installs packages of Alpine Linux.', ko: 'Alpine Linux 패키지를 설치합니다.' },
    advice: {
      en: '`--no-cache` makes `apk update` and cleaning up unnecessary.',
      ko: '`--no-cache`를 붙이면 `apk update`와 정리가 필요 없습니다.',
    },
    options: [
      {
        names: ['--no-cache'],
        meaning: {
          en: 'fetches the list of packages and does not keep it: nothing to delete afterwards',
          ko: '패키지 목록을 받아 쓰고 남기지 않습니다. 나중에 지울 것이 없습니다',
        },
      },
      {
        names: ['-t', '--virtual'],
        meaning: {
          en: 'gives the packages a common name, so that `apk del` of that name removes them together',
          ko: '패키지에 이름을 붙여 묶습니다. `apk del 이름`으로 한꺼번에 지울 수 있습니다',
        },
      },
      {
        names: ['-U', '--update-cache', '--update'],
        meaning: { en: 'fetches the list of packages first', ko: '먼저 패키지 목록을 내려받습니다' },
      },
    ],
  },
  {
    programs: ['dnf', 'yum', 'microdnf', 'tdnf'],
    action: 'install',
    meaning: {
      en: 'Installs packages of Fedora, Red Hat and their relatives.',
      ko: 'Fedora, Red Hat 계열의 패키지를 설치합니다.',
    },
    advice: {
      en: 'Write `dnf clean all` at the end of the same `RUN`: what is deleted in a later one still counts.',
      ko: '같은 `RUN` 끝에 `dnf clean all`을 씁니다. 다음 `RUN`에서 지우면 크기가 줄지 않습니다.',
    },
    options: [
      yes,
      quiet,
      {
        names: ['--nodocs', '--setopt=tsflags=nodocs'],
        meaning: { en: 'leaves out manuals', ko: '설명서를 설치하지 않습니다' },
      },
    ],
  },
  {
    programs: ['dnf', 'yum', 'microdnf', 'tdnf'],
    action: 'clean',
    meaning: { en: 'Deletes downloaded packages and lists.', ko: '내려받은 패키지와 목록을 지웁니다.' },
    advice: {
      en: 'Only in the `RUN` that installed them does it make the image smaller.',
      ko: '설치한 `RUN`과 같은 `RUN`에 있어야 이미지가 작아집니다.',
    },
  },
]
