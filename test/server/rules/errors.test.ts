import { describe, expect, it } from 'vitest'
import { expectSquiggles, findingsIn } from '../squiggles.ts'

describe('errors mark the token that is wrong', () => {
  it('an unknown keyword, but not what ONBUILD holds, which nobody runs here', () =>
    expectSquiggles(`
      FROM scratch
      COYP a b
      ^^^^ UnknownInstruction
      ONBUILD FOO a
    `))

  it('what ONBUILD holds, where another stage of the file starts from there', () =>
    expectSquiggles(`
      FROM scratch AS base
      ONBUILD FOO a
              ^^^ UnknownInstruction
      ONBUILD RUN --mont=x ls
                    ^^^^ UnknownFlag
      ONBUILD EXPOSE 99999
                     ^^^^^ InvalidPort
      ONBUILD COPY a /b
      ONBUILD FROM x
              ^^^^ OnbuildTrigger
      FROM base
      FROM base AS other
      ONBUILD BAR
    `))

  it('whatever stands before FROM but for ARG', () =>
    expectSquiggles(`
      ARG A=1
      ENV B=2
      ^^^ MissingFrom
      FROM scratch
    `))

  it('no value above FROM, for nobody knows what its variables would come to', () =>
    expectSquiggles(`
      EXPOSE $PORT
      ^^^^^^ MissingFrom
      STOPSIGNAL $SIGNAL
      FROM scratch
    `))

  it('every unknown flag, and flags that BuildKit ignores are fine', () =>
    expectSquiggles(`
      FROM --platfrom=linux/amd64 scratch
             ^^^^^^^^ UnknownFlag
      WORKDIR --x /a
              ^^^ UnknownFlag
      RUN --mont=type=bind --netwrok=none ls
            ^^^^ UnknownFlag
                             ^^^^^^^ UnknownFlag
      ARG --x A
      STOPSIGNAL --x 9
      HEALTHCHECK --x NONE
    `))

  it('words behind -- are no flags', () => expectSquiggles('FROM scratch\nCOPY -- --odd /x\n'))

  it('a flag that has no value, or one too many', () =>
    expectSquiggles(`
      FROM scratch
      COPY --chown a b /c/
           ^^^^^^^ FlagValue
      COPY --link=maybe a b
                  ^^^^^ FlagValue
      COPY --link=TRUE --chmod=755 --chmod=644 a b
                                   ^^^^^^^^^^^ DuplicateFlag
      COPY --exclude=a --exclude=b . /c
    `))

  it('one mistake does not hide the next', () =>
    expectSquiggles(`
      FROM scratch AS 1a
                      ^^ InvalidStageName
      HEALTHCHECK --interval=5 --retries=-1 CMD x
                             ^ InvalidDuration
                                         ^^ InvalidRetries
      USER
      ^^^^ MissingArgument
      EXPOSE 70000 80/http 1-0
             ^^^^^ InvalidPort
                   ^^^^^^^ InvalidPort
                           ^^^ InvalidPort
    `))

  it('arguments that are missing', () =>
    expectSquiggles(`
      FROM scratch
      ENV
      ^^^ MissingArgument
      COPY a
           ^ MissingArgument
      VOLUME []
      ^^^^^^ MissingArgument
      HEALTHCHECK CMD
                  ^^^ MissingArgument
      RUN
      CMD
      ENTRYPOINT []
    `))

  it('values that are missing', () =>
    expectSquiggles(`
      FROM scratch
      LABEL key
            ^^^ MissingValue
      ENV a=b c =d
              ^ MissingValue
                ^^ BlankName
    `))

  it('JSON that holds more than strings, but not JSON that is none', () =>
    expectSquiggles(`
      FROM scratch
      COPY ["a", null]
           ^^^^^^^^^^^ JSONNotStrings
      RUN [ -f x ]
      RUN ['a']
    `))

  it('mounts', () =>
    expectSquiggles(`
      FROM scratch
      RUN --mount=type=cahce,target=/x ls
                       ^^^^^ UnknownMountType
      RUN --mount=type=cache,targt=/x ls
                             ^^^^^ UnknownMountKey
      RUN --mount=type=bind,size=1m,target=/x ls
                            ^^^^^^^ MisplacedMountKey
      RUN --mount=size=1m,type=tmpfs,target=/x ls
                  ^^^^^^^ MisplacedMountKey
      RUN --mount=type=cache,sharing=none,target=/x ls
                                     ^^^^ UnknownMountType
      RUN --mount=from=$A,target=/x ls
                       ^^ InvalidMount
      RUN --mount=type=secret ls
          ^^^^^^^^^^^^^^^^^^^ InvalidMount
      RUN --mount=type=bind,target=/x,mode=0755 ls
                                      ^^^^^^^^^ MisplacedMountKey
      RUN --mount=type=cache,target=/ ls
                                    ^ InvalidMount
      RUN --mount=type=cache,\${A:-target}=/x ls
                             ^^^^^^^^^^^^ UnknownMountKey
      RUN --mount=type=cache,id=a,target=/x,uid=1,gid=2,mode=755,ro ls
      RUN --mount=type=secret,id=x,env=TOKEN,required ls
    `))

  it('the size of a mount, as Docker reads it everywhere', () => {
    const problem = (size: string) => findingsIn(`FROM scratch\nRUN --mount=type=tmpfs,target=/x,size=${size} ls\n`)
    for (const size of ['1', '64m', '1.5GiB', '.5k', '+1kb', '1e3', '5b', '0']) expect(problem(size)).toEqual([])
    for (const size of ['', 'm', '1ki', '1e', '1x', '-1m', '1.5.2', '1mbb', '5mib2'])
      expect(problem(size).map(({ rule }) => rule.id)).toEqual(['InvalidMount'])
  })

  it('a volume that is empty, but not one whose blanks come out of a variable', () =>
    expectSquiggles(`
      FROM scratch
      ENV BLANK=" " EMPTY=
      VOLUME [" "]
              ^^^ EmptyVolume
      VOLUME $EMPTY
             ^^^^^^ EmptyVolume
      VOLUME ["$BLANK"]
    `))

  it('a mount without a target, where the working directory is `/` for certain', () =>
    expectSquiggles(`
      FROM scratch AS base
      RUN --mount=type=cache ls
          ^^^^^^^^^^^^^^^^^^ MountWithoutTarget
      RUN --mount=type=bind,target=./ ls
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ MountWithoutTarget
      RUN --mount=type=cache,targt=x ls
                             ^^^^^ UnknownMountKey
      RUN --mount=type=ssh --mount=type=cache,target=x ls
      FROM base
      RUN --mount=type=tmpfs ls
          ^^^^^^^^^^^^^^^^^^ MountWithoutTarget
      WORKDIR /app
      RUN --mount=type=tmpfs ls
      FROM alpine
      RUN --mount=type=tmpfs ls
    `))

  it('networks and security', () =>
    expectSquiggles(`
      FROM scratch
      RUN --network=bridge --security=privileged ls
                    ^^^^^^ InvalidRunMode
                                      ^^^^^^^^^^ InvalidRunMode
    `))

  it('stages that cannot be copied from', () =>
    expectSquiggles(`
      FROM scratch AS a
      COPY --from=b /x /y
                  ^ StageReference
      COPY --from=3 /x /y
                  ^ StageReference
      FROM scratch AS b
      COPY --from=B /x /y
                  ^ StageReference
      COPY --from=0 /x /y
                  ^ StageReference
      RUN --mount=from=c,target=/x ls
                       ^ StageReference
      FROM b AS c
      COPY --from=b /x /y
                  ^ StageReference
    `))

  it('bases', () =>
    expectSquiggles(`
      ARG A
      FROM $A
           ^^ BlankBaseName
      FROM --platform=linux/a@b Alpine
                      ^^^^^^^^^ InvalidPlatform
                                ^^^^^^ InvalidImageName
      FROM alpine@sha256:12345678901234567890123456789012
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ InvalidImageName
    `))

  it('an argument given to the build counts', () =>
    expectSquiggles('ARG A\nFROM $A\n', { buildArguments: { A: 'alpine' } }))

  it('sources and modes of COPY and ADD', () =>
    expectSquiggles(`
      FROM scratch
      COPY --chmod=999 https://a.b/c /d
                   ^^^ InvalidChmod
                       ^^^^^^^^^^^^^ CopyFromURL
      COPY --chmod=u=rwX,go=rX a b
      ADD --checksum=sha256:1 a b
          ^^^^^^^^^^^^^^^^^^^ InvalidChecksum
      COPY git@github.com:a/b.git /d
           ^^^^^^^^^^^^^^^^^^^^^^ CopyFromURL
      COPY /foo <<EOF
                ^^^^^ HeredocDestination
      EOF
    `))

  it('variables', () =>
    expectSquiggles(`
      FROM scratch
      WORKDIR /a/\${b
                 ^^^ InvalidVariable
      ENV A="\${a:?must be set}" B="c
             ^^^^^^^^^^^^^^^^^ InvalidVariable
                                  ^^ InvalidVariable
      USER \${a:x}
           ^^^^^^ InvalidVariable
      LABEL a=\${a/b}
              ^^^^^^ InvalidVariable
    `))

  it('what only the base image could set is not judged', () =>
    expectSquiggles('FROM example.com/x\nENV A=${HOME:?}\nEXPOSE ${PORT}\nWORKDIR $HOME\n'))

  it('heredocs, directives and lines', () => {
    expectSquiggles(`
      # check=foo=bar
              ^^^ InvalidCheckOption
      # check=skip=all
      ^^^^^^^^^^^^^^^^ DuplicateDirective
      # escape=x
               ^ InvalidEscape
      FROM scratch
      RUN <<EOF
          ^^^^^ UnterminatedHeredoc
      echo
    `)
    expect(findingsIn(`FROM scratch\nRUN ${'x'.repeat(65_532)}`).map(({ rule }) => rule.id)).toEqual(['LineTooLong'])
    expect(findingsIn(`FROM scratch\nRUN ${'x'.repeat(65_531)}`)).toEqual([])
  })

  it('a file for another frontend is left alone', () =>
    expect(findingsIn('# syntax=example.com/language:1\nINCLUDE+ x\n')).toEqual([]))
})
