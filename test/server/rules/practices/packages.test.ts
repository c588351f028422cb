import { describe, expect, it } from 'vitest'
import { mend } from '../../../../server/src/mend.ts'
import { defaultSettings } from '../../../../server/src/settings.ts'
import { expectFix, expectMarks, expectNoFix } from '../marks.ts'

describe('a package manager that would ask', () => {
  it.each([
    ['AptAssumeYes', 'apt-get install', 'apt-get -y install x'],
    ['AptAssumeYes', 'apt-get install', 'apt-get -qq install x'],
    ['AptAssumeYes', 'apt-get upgrade', 'apt-get upgrade --quiet --quiet'],
    ['AptAssumeYes', 'apt-get -q install', 'apt-get -q=3 install x'],
    ['AptAssumeYes', 'apt-get remove', 'apt-get -o APT::Get::Assume-Yes=true remove x'],
    ['YumAssumeYes', 'yum install', 'yum --assumeyes install x'],
    ['DnfAssumeYes', 'dnf group install', 'dnf -y group install x'],
    ['DnfAssumeYes', 'microdnf install', 'microdnf install -y x'],
    ['ZypperAssumeYes', 'zypper in', 'zypper --non-interactive in x'],
    ['ZypperAssumeYes', 'zypper patch', 'zypper -n patch'],
  ])('%s: `%s` is marked, `%s` is not', (rule, asking, confirmed) => {
    expectMarks(rule, `RUN ${asking} x\n    ${'^'.repeat(asking.length)}`)
    expectMarks(rule, `RUN ${confirmed}`)
  })

  it('is found under sudo, in a heredoc, behind ONBUILD and in `bash -c`', () => {
    expectMarks('AptAssumeYes', 'RUN sudo apt-get install x\n         ^^^^^^^^^^^^^^^')
    expectMarks('AptAssumeYes', 'RUN <<EOF\napt-get install x\n^^^^^^^^^^^^^^^\nEOF')
    expectMarks('AptAssumeYes', 'ONBUILD RUN apt-get install x\n            ^^^^^^^^^^^^^^^')
    expectMarks('AptAssumeYes', 'RUN ["bash", "-c", "apt-get install x"]\n                    ^^^^^^^^^^^^^^^')
  })

  it('is told yes in place', () => {
    expectFix('AptAssumeYes', 'RUN apt-get \\\n  install \\\n  x', 'RUN apt-get \\\n  install -y \\\n  x')
    expectFix('AptAssumeYes', 'RUN ["sh", "-c", "apt-get install x"]', 'RUN ["sh", "-c", "apt-get install -y x"]')
    expectNoFix('AptAssumeYes', 'RUN ["apt-get", "install", "x"]')
  })

  it('asks nothing where it installs nothing', () => {
    expectMarks('AptAssumeYes', 'RUN apt-get update; apt-get download x; echo apt-get install x')
  })
})

describe('a version', () => {
  it.each([
    ['AptPinVersions', 'apt-get install', 'curl', 'curl=7.88.1 curl/stable ./curl.deb -t testing'],
    ['ApkPinVersions', 'apk add', 'curl', 'curl=8.5.0-r0 curl~8.5 curl~=8.5 "curl>8" a.apk --virtual .deps'],
    ['DnfPinVersions', 'dnf install', 'rpm-sign', 'rpm-sign-4.16.1 gcc-c++-13 openssl-1:3.0 @group a.rpm'],
    ['DnfPinVersions', 'microdnf install', 'httpd', 'httpd-2.4.62'],
    ['DnfPinVersions', 'dnf module install', 'nodejs', 'nodejs:20'],
    ['YumPinVersions', 'yum install', 'httpd', 'httpd-2.4.62 https://example.com/a.rpm'],
    ['ZypperPinVersions', 'zypper in', 'nginx', 'nginx=1.21.5 "nginx>=1.21" a.rpm'],
    ['NpmPinVersions', 'npm install -g', 'express', 'express@4 @scope/name@1 ./folder a.tgz git+https://h/r#v1 -w web'],
    ['NpmPinVersions', 'npm i', '@scope/name', '@scope/name@1.0.0'],
    ['GemPinVersions', 'gem install', 'rake', 'rake:13.2.1 local.gem -- --with-flag value'],
    ['GoPinVersions', 'go install', 'example.com/x@latest', 'example.com/x@v1.2.3 ./cmd/x -ldflags "-s -w"'],
    ['GoPinVersions', 'go run', 'example.com/x', 'example.com/x@v1 some arguments of its own'],
    ['PipPinVersions', 'pip3.12 install', 'flask', 'flask==3 "flask>=2,<3" flask~=3.0 ./wheel.whl ../folder'],
    ['PipPinVersions', 'python3 -m pip install', 'flask', '--index-url https://x flask==3'],
    ['PipPinVersions', 'pip install', 'git+https://h/r.git', 'git+https://h/r.git@v1 git+ssh://git@h/r.git@v1'],
    ['PipPinVersions', 'pipx install', 'black', '--python "$(which python)" black==24'],
  ])('%s: `%s` wants one for `%s`, not for `%s`', (rule, command, loose, pinned) => {
    const column = ' '.repeat(`RUN ${command} `.length)
    expectMarks(rule, `RUN ${command} ${loose}\n${column}${'^'.repeat(loose.length)}`)
    expectMarks(rule, `RUN ${command} ${pinned}`)
  })

  it('is not asked for where a file has the versions', () => {
    expectMarks(
      'PipPinVersions',
      'RUN pip install -r requirements.txt && pip install -c limits.txt flask && pip install .',
    )
    expectMarks('NpmPinVersions', 'RUN npm install && npm ci && npm run install')
    expectMarks('GemPinVersions', "RUN gem install rake -v '13.2.1' && gem install rake --version=13.2.1")
  })

  it('may come from a variable that is set somewhere', () => {
    expectMarks('DnfPinVersions', 'ENV V=1\nRUN dnf install -y a-${V}')
    expectMarks('DnfPinVersions', 'FROM x AS a\nARG V\nFROM a\nRUN dnf install -y a-$V')
    expectMarks('AptPinVersions', 'RUN P="a=1 b=2"; apt-get install $P; for p in x; do apt-get install $p; done')
    expectMarks('AptPinVersions', 'RUN apt-get install $(cat packages)')
    expectMarks('DnfPinVersions', 'RUN dnf install -y a-${V}\n                   ^^^^^^')
  })

  it('is missed once a command, at the first package', () => {
    expectMarks(
      'AptPinVersions',
      'RUN apt-get install a=1 b c \\\n                        ^\n d && apt-get install e\n                      ^',
    )
  })
})

describe('what a package manager leaves behind', () => {
  it.each([
    ['AptCleanLists', 'apt-get update', 'rm -rf /var/lib/apt/lists/*', '/var/lib/apt'],
    ['DnfCleanAll', 'dnf in -y a', 'dnf clean all', '/var/cache/libdnf5'],
    ['DnfCleanAll', 'microdnf install -y a', 'rm -rf /var/cache/yum/*', '/var/cache/yum'],
    ['YumCleanAll', 'yum update -y', 'yum clean all', '/var/cache/yum'],
    ['YumCleanAll', 'yum update -y', 'rm -rf /var/cache/dnf', '/var/cache/libdnf5'],
    ['ZypperClean', 'zypper in -y a', 'zypper cc', '/var/cache/zypp'],
    ['YarnCacheClean', 'yarn', 'yarn cache clean', '/root/.cache/yarn'],
    ['YarnCacheClean', 'yarn add a', 'rm -rf ~/.cache/yarn', '/home/app/.cache'],
  ])('%s: after `%s` comes `%s`, in the same RUN, or a mount on %s', (rule, filling, emptying, folder) => {
    expectMarks(rule, `RUN ${filling}\n    ${'^'.repeat(filling.length)}\nRUN ${emptying}`)
    expectMarks(
      rule,
      `RUN ${emptying} && ${filling}\n    ${' '.repeat(emptying.length + 4)}${'^'.repeat(filling.length)}`,
    )
    expectMarks(rule, `RUN ${filling} && ${emptying}`)
    expectMarks(rule, `RUN --mount=type=cache,target=${folder} ${filling}`)
    expectMarks(rule, `RUN --mount=type=tmpfs,dst=${folder}/ ${filling}`)
    expectMarks(
      rule,
      `RUN --mount=type=bind,target=${folder} ${filling}\n${' '.repeat(`RUN --mount=type=bind,target=${folder} `.length)}${'^'.repeat(filling.length)}`,
    )
  })

  it('does not matter in a stage that is only copied from', () => {
    expectMarks('AptCleanLists', 'FROM debian AS a\nRUN apt-get update\nFROM scratch\nCOPY --from=a /x /x')
    expectMarks('AptCleanLists', 'FROM debian AS a\nRUN apt-get update\n    ^^^^^^^^^^^^^^\nFROM a')
    expectMarks(
      'AptCleanLists',
      'FROM debian AS a\nONBUILD RUN apt-get update\n            ^^^^^^^^^^^^^^\nFROM scratch',
    )
  })

  it('is cleaned in the style of the lines above', () => {
    expectFix('YumCleanAll', 'RUN yum install -y a', 'RUN yum install -y a && yum clean all')
    expectFix(
      'YumCleanAll',
      'RUN ls && \\\n    yum install -y a',
      'RUN ls && \\\n    yum install -y a && \\\n    yum clean all',
    )
    expectFix('YumCleanAll', 'RUN ls \\\n && yum install -y a', 'RUN ls \\\n && yum install -y a \\\n && yum clean all')
    expectNoFix('YumCleanAll', 'RUN if a; then yum install -y b; fi')
    expectNoFix('YumCleanAll', 'RUN <<EOF\nyum install -y a\nEOF')
    expectNoFix('YumCleanAll', 'RUN yum install -y a # done')
  })

  it('are packages as well, where apt has been told to keep them', () => {
    const keep = 'RUN rm -f /etc/apt/apt.conf.d/docker-clean\n'
    expectMarks('AptCleanLists', 'RUN --mount=type=cache,target=/var/lib/apt apt-get install -y a')
    expectMarks(
      'AptCleanLists',
      `${keep}RUN --mount=type=cache,target=/var/lib/apt apt-get install -y a\n${' '.repeat(43)}^^^^^^^^^^^^^^^^^^^^`,
    )
    expectMarks('AptCleanLists', `${keep}RUN apt-get install -y a && apt-get clean`)
  })
})

describe('a cache that a flag keeps out', () => {
  it('is asked for with apk', () => {
    expectMarks('ApkNoCache', 'RUN apk add a\n    ^^^^^^^')
    expectMarks('ApkNoCache', 'RUN apk --no-cache add a; apk del b')
    expectMarks('ApkNoCache', 'RUN apk add a && rm -rf /var/cache/apk/*')
    expectMarks('ApkNoCache', 'RUN --mount=type=cache,target=/var/cache/apk apk add a')
    expectFix('ApkNoCache', 'RUN apk add a', 'RUN apk add --no-cache a')
  })

  it('is asked for with pip, unless a variable says it', () => {
    expectMarks('PipNoCacheDir', 'RUN python -m pip install a\n              ^^^^^^^^^^^')
    expectMarks('PipNoCacheDir', 'ENV PIP_NO_CACHE_DIR=1\nRUN pip install a')
    expectMarks('PipNoCacheDir', 'ENV PIP_NO_CACHE_DIR=0\nRUN pip install a\n    ^^^^^^^^^^^')
    expectMarks('PipNoCacheDir', 'FROM x AS a\nENV PIP_NO_CACHE_DIR=yes\nFROM a\nRUN pip install a')
    expectMarks('PipNoCacheDir', 'RUN PIP_NO_CACHE_DIR=on pip install a; export PIP_NO_CACHE_DIR=1 && pip install b')
    expectMarks('PipNoCacheDir', 'RUN pip install a && pip cache purge')
    expectMarks('PipNoCacheDir', 'RUN --mount=type=cache,target=/root/.cache pip install a; pipx install b')
  })
})

describe('apt', () => {
  it('is for people, apt-get and apt-cache are for scripts', () => {
    expectMarks('AptGetForScripts', 'RUN apt update && apt-get update\n    ^^^')
    expectFix('AptGetForScripts', 'RUN apt search x', 'RUN apt-cache search x')
    expectNoFix('AptGetForScripts', 'RUN apt list x')
  })

  it('brings recommended packages unless it is told not to', () => {
    expectMarks('AptNoInstallRecommends', 'RUN apt-get -y install x\n    ^^^^^^^^^^^^^^^^^^')
    expectMarks('AptNoInstallRecommends', 'RUN apt-get -o APT::Install-Recommends=false install x')
  })
})

it('everything that is safe to mend is mended at once', () => {
  const mended = mend('FROM debian:12\nRUN apt update && apt install curl\n', { ...defaultSettings, preset: 'strict' })
  expect(mended).toBe('FROM debian:12\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n')
})

it('zypper does not turn an image into another release', () => {
  expectMarks('ZypperDistUpgrade', 'RUN zypper -n dup; zypper up -y\n    ^^^^^^^^^^^^^')
})
