import { describe, it } from 'vitest'
import { expectFix, expectMarks, expectNoFix } from '../marks.ts'

describe('the base image', () => {
  it('has a tag or a digest, unless it is a stage, scratch or a variable', () => {
    expectMarks('UntaggedBaseImage', 'FROM debian\n     ^^^^^^\nFROM host:5000/app AS b\n     ^^^^^^^^^^^^^')
    expectMarks('UntaggedBaseImage', 'FROM a:1 AS b\nFROM b\nFROM scratch\nFROM $X\nFROM ${Y}/a')
    expectMarks('UntaggedBaseImage', `FROM a@sha256:${'0'.repeat(64)}`)
  })

  it('is not `latest`, unless a digest says which', () => {
    expectMarks(
      'LatestTag',
      `FROM a:latest AS b\n     ^^^^^^^^\nFROM a:1\nFROM a:latest@sha256:${'0'.repeat(64)}\nFROM b`,
    )
    expectMarks('LatestTag', 'ARG T=latest\nFROM a:$T\n     ^^^^')
  })

  it('does not say for which platform it is', () => {
    const flag = '--platform=linux/arm64'
    expectMarks('FromPlatformFlag', `FROM ${flag} a:1 AS arm64\n     ${'^'.repeat(flag.length)}`)
    expectMarks('FromPlatformFlag', 'FROM --platform=$BUILDPLATFORM a:1\nFROM --platform=linux/amd64 a:1')
  })
})

describe('a registry', () => {
  const trustedRegistries = ['docker.io', '*.example.com', 'ghcr.io', '10.*']

  it('is any while the list is empty', () => {
    expectMarks('UntrustedRegistry', 'FROM quay.io/a:1')
  })

  it('is one of the list, with `*` for anything at one end', () => {
    const good =
      'FROM a:1 AS x\nFROM x\nFROM scratch\nFROM eu.example.com/a:1\nFROM ghcr.io/a/b:1\nFROM 10.0.0.1:5000/a'
    expectMarks('UntrustedRegistry', good, { trustedRegistries })
    expectMarks('UntrustedRegistry', 'FROM quay.io/a:1\n     ^^^^^^^^^^^', { trustedRegistries })
    expectMarks('UntrustedRegistry', 'FROM a:1', { trustedRegistries: ['hub.docker.com'] })
  })

  it('counts for everything that files come from', () => {
    const mount = 'RUN --mount=type=bind,from=quay.io/c:1,target=/c d'
    expectMarks(
      'UntrustedRegistry',
      `FROM a:1\nCOPY --from=quay.io/b:1 / /\n            ^^^^^^^^^^^\n${mount}\n                           ^^^^^^^^^^^`,
      {
        trustedRegistries,
      },
    )
    expectMarks('UntrustedRegistry', 'FROM a:1 AS b\nFROM a:1\nCOPY --from=b /x /x\nCOPY --from=0 /y /y', {
      trustedRegistries,
    })
  })
})

describe('the user', () => {
  it('is not root at the end of a stage', () => {
    expectMarks('LastUserRoot', 'USER root\n     ^^^^\nFROM a\nUSER root\nUSER app\nFROM b\nUSER 0:0\n     ^^^')
    expectMarks('LastUserRoot', 'ARG U=root\nUSER $U\n     ^^')
    expectMarks('LastUserRoot', 'USER rootless')
  })

  it('is a number at the end of a stage, or a variable', () => {
    expectMarks('UserNotNumeric', 'USER app:1000\n     ^^^^^^^^')
    expectMarks('UserNotNumeric', 'USER app\nUSER 1000\nFROM a\nUSER $UID:app\nFROM b\nUSER "1000"')
  })
})

describe('a command', () => {
  it('needs a shell only where it uses one, whatever BuildKit says of CMD', () => {
    expectMarks('ShellNotNeeded', 'CMD a\nSHELL ["bash", "-c"]\nENTRYPOINT b c\n           ^^^\nCMD b $C')
  })
})

describe('a health check', () => {
  it('is missed in images that somebody runs', () => {
    expectMarks('HealthcheckMissing', 'FROM a AS b\nFROM c\n^^^^\nCOPY --from=b /x /x')
    expectMarks('HealthcheckMissing', 'FROM a AS b\nHEALTHCHECK NONE\nFROM b\nFROM c AS d\nFROM d\nHEALTHCHECK CMD x')
    expectMarks('HealthcheckMissing', 'FROM a AS one\n^^^^\nFROM a AS other\n^^^^')
  })

  it('needs no shell for a plain command', () => {
    const rule = 'ShellNotNeeded'
    expectMarks(
      rule,
      'HEALTHCHECK --interval=5s CMD curl -f http://localhost/\n                              ^^^^^^^^^^^^^^^^^^^^^^^^^',
    )
    expectFix(rule, 'HEALTHCHECK CMD test "a b"', 'HEALTHCHECK CMD ["test", "a b"]')
    for (const script of ['a || exit 1', 'a $B', 'a > b', 'A=1 b', 'a *.c', 'exit 0', '["a"]', 'a; b', 'a | b', '(a)'])
      expectMarks(rule, `HEALTHCHECK CMD ${script}`)
    expectMarks(rule, 'SHELL ["pwsh", "-Command"]\nHEALTHCHECK CMD a\nHEALTHCHECK NONE')
  })
})

describe('a comment that silences', () => {
  it('is shown to those who ask', () => {
    expectMarks(
      'InlineIgnore',
      '# hadolint ignore=DL3003\n^^^^^^^^^^^^^^^^^^^^^^^^\nRUN a\n# hadolint shell=bash\n# ignore me\nRUN b',
    )
  })

  it('counts for the instruction, the stage or the file', () => {
    expectMarks('LastUserRoot', '# hadolint ignore=DL3002 # until the image has a user\nUSER root')
    expectMarks(
      'LastUserRoot',
      'FROM a\nUSER root\n     ^^^^\n# hadolint stage ignore=DL3002\nFROM b\nUSER root\nFROM c\nUSER root\n     ^^^^',
    )
    expectMarks('LastUserRoot', 'FROM a\n# hadolint global ignore=DL3008,LastUserRoot\nUSER root')
    expectMarks('LastUserRoot', 'FROM a\n# hadolint ignore=everything,DL3002\nUSER root\n     ^^^^')
    expectNoFix('LastUserRoot', 'FROM a\n# hadolint ignore=DL3001\nUSER root')
  })
})
