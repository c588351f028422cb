import { describe, expect, it } from 'vitest'
import { expectFix, expectMarks, expectNoFix } from '../marks.ts'

it('programs for people and services have no place in a build, installing them has', () => {
  expectMarks('CommandOutOfPlace', 'RUN apt-get install ssh && ssh host\n                           ^^^')
  expectMarks('CommandOutOfPlace', 'RUN /usr/sbin/service x start; command -v ps\n    ^^^^^^^^^^^^^^^^^')
})

describe('cd', () => {
  it('is marked wherever it changes the directory, but not where it only finds one out', () => {
    expectMarks('CdInsteadOfWorkdir', 'RUN cd /a && make && cd b\n    ^^^^^            ^^^^')
    expectMarks('CdInsteadOfWorkdir', 'RUN D="$(cd "$(dirname x)" && pwd)"')
    expectMarks('CdInsteadOfWorkdir', 'RUN (cd /a && make) && { cd /b; (c); }\n                         ^^^^^')
  })

  it('alone is a WORKDIR', () => {
    expectFix('CdInsteadOfWorkdir', 'RUN cd /a', 'WORKDIR /a')
    expectFix('CdInsteadOfWorkdir', 'ONBUILD RUN cd /a', 'ONBUILD WORKDIR /a')
    expectNoFix('CdInsteadOfWorkdir', 'RUN cd "$DIR"')
    expectNoFix('CdInsteadOfWorkdir', 'RUN cd /a && make')
  })
})

describe('sudo', () => {
  it('is marked, also behind another command', () => {
    expectMarks('SudoInBuild', 'RUN a && sudo -E b && apt-get install sudo\n         ^^^^')
  })

  it('is taken away only where the RUN is root and sudo has no flags', () => {
    expectFix('SudoInBuild', 'RUN a && sudo b', 'RUN a && b')
    expectNoFix('SudoInBuild', 'USER app\nRUN sudo b')
    expectNoFix('SudoInBuild', 'RUN sudo -u app b')
  })
})

it('a UID of six digits makes a big log, unless useradd leaves it alone', () => {
  expectMarks('UseraddHighUid', 'RUN useradd -mu 123456 app\n    ^^^^^^^^^^^^^^^^^^^^^^')
  expectMarks('UseraddHighUid', 'RUN useradd --uid=123456 app\n    ^^^^^^^^^^^^^^^^^^^^^^^^')
  expectMarks(
    'UseraddHighUid',
    'RUN useradd -l -u 123456 a; useradd -u 99999 b; useradd -u $UID c; adduser -u 123456 d',
  )
})

it('wget is asked to be brief', () => {
  expectMarks('WgetProgress', 'RUN wget -O x https://a; wget -nc https://b\n    ^^^^                 ^^^^')
  const brief = ['-q', '-qO-', '-nv', '-nvO x', '--no-verbose', '-o log', '--progress=dot:giga', '--append-output=log']
  for (const flags of brief) expectMarks('WgetProgress', `RUN wget ${flags} https://a`)
  expectFix('WgetProgress', 'FROM debian\nRUN wget a', 'FROM debian\nRUN wget --progress=dot:giga a')
  expectNoFix('WgetProgress', 'FROM alpine:3.20\nRUN wget a')
})

describe('RUNs in a row', () => {
  it('could be one, where both have one command and the same flags', () => {
    expectMarks('ConsecutiveRun', 'RUN a\n# why\nRUN b\n^^^\nRUN c\n^^^')
    expectMarks('ConsecutiveRun', 'RUN a\nRUN b && c\nRUN d\nENV x=1\nRUN e')
    expectMarks(
      'ConsecutiveRun',
      'RUN --mount=type=cache,target=/a a\nRUN b\nRUN --network=none c\nRUN --network=none d\n^^^',
    )
    expectMarks('ConsecutiveRun', 'RUN a\nFROM b\nRUN c\nONBUILD RUN d\nONBUILD RUN e')
  })

  it('are joined where nothing of the first counts for the second', () => {
    expectFix('ConsecutiveRun', 'RUN a\n\nRUN b c', 'RUN a \\\n    && b c')
    expectNoFix('ConsecutiveRun', 'RUN cd a\nRUN b')
    expectNoFix('ConsecutiveRun', 'RUN a\n# why\nRUN b')
    expectNoFix('ConsecutiveRun', 'RUN ["a"]\nRUN b')
    expectNoFix('ConsecutiveRun', 'RUN a &\nRUN b')
  })
})

it('one of wget and curl is enough for a stage', () => {
  expectMarks('WgetAndCurl', 'RUN wget a\nRUN curl b && wget c\n    ^^^^\nFROM x\nRUN curl d')
  expectMarks('WgetAndCurl', 'RUN apt-get install curl wget && curl a')
})

describe('/bin/sh', () => {
  it('stays what it is', () => {
    expectMarks('ShellInsteadOfLink', 'RUN ln -sf bash /bin/sh\n    ^^^^^^^^^^^^^^^^^^^')
    expectMarks('ShellInsteadOfLink', 'RUN ln -s /bin/sh /usr/bin/shell && x /bin/sh')
    expectFix('ShellInsteadOfLink', 'RUN ln -sfv /bin/bash /bin/sh', 'SHELL ["/bin/bash", "-c"]')
    expectNoFix('ShellInsteadOfLink', 'RUN apt-get install bash && ln -sf /bin/bash /bin/sh')
  })
})

describe('a pipe', () => {
  it('hides failures unless the shell is told otherwise', () => {
    expectMarks('PipefailMissing', 'RUN a | b && c | d\n    ^^^^^')
    expectMarks('PipefailMissing', 'SHELL ["/bin/sh", "-o", "pipefail", "-c"]\nRUN a | b\n    ^^^^^')
    expectMarks('PipefailMissing', 'SHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nRUN a | b')
    expectMarks('PipefailMissing', 'RUN set -o pipefail && a | b\nRUN a | b\n    ^^^^^')
    expectMarks('PipefailMissing', 'RUN yes | a; ["b | c"]; echo "d | e"')
    expectMarks('PipefailMissing', 'RUN bash -o pipefail -c "a | b"')
    expectMarks('PipefailMissing', 'SHELL ["pwsh", "-Command"]\nRUN a | b')
  })

  it('is looked at with the shell that the stage has or inherits', () => {
    const shell = 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]'
    expectMarks('PipefailMissing', `FROM x AS a\n${shell}\nFROM a\nRUN a | b\nFROM x\nRUN a | b\n    ^^^^^`)
    expectMarks('PipefailMissing', `${shell}\nONBUILD RUN a | b`)
  })

  it('gets the SHELL that the base image is known to have', () => {
    const mended = (shell: string) => `SHELL ["${shell}", "-o", "pipefail", "-c"]\nRUN a | b`
    expectFix('PipefailMissing', 'FROM debian:12\nRUN a | b', `FROM debian:12\n${mended('/bin/bash')}`)
    expectFix(
      'PipefailMissing',
      'FROM alpine:3 AS x\nFROM x\nRUN a | b',
      `FROM alpine:3 AS x\nFROM x\n${mended('/bin/ash')}`,
    )
    expectNoFix('PipefailMissing', 'FROM example\nRUN a | b')
  })
})

it('shell text that breaks off does not stop any rule', () => {
  expect(() => expectMarks('ApkNoCache', 'RUN apk add a && (\n    ^^^^^^^')).not.toThrow()
})
