import { describe, expect, it } from 'vitest'
import { lint } from '../../../server/src/lint.ts'
import { defaultSettings } from '../../../server/src/settings.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import { expectSquiggles, findingsIn } from '../squiggles.ts'

describe("BuildKit's checks", () => {
  it('casing follows the majority, and a tie is upper case', () =>
    expectSquiggles(`
      from scratch AS a
      ^^^^ ConsistentInstructionCasing
                   ^^ FromAsCasing
      COPY a b
      RuN x
      ^^^ ConsistentInstructionCasing
    `))

  it('an empty continuation is reported at the last line', () =>
    expectSquiggles(`
      FROM scratch
      RUN a \\

        && b
      ^^^^^^ NoEmptyContinuation
    `))

  it('names of stages', () =>
    expectSquiggles(`
      FROM alpine AS A
                     ^ StageNameCasing
      FROM alpine AS a
                     ^ DuplicateStageName
      FROM alpine AS scratch
                     ^^^^^^^ ReservedStageName
    `))

  it('a SHELL of the stage or its base means that the shell is wanted', () =>
    expectSquiggles(`
      FROM scratch AS a
      CMD x
      ^^^ JSONArgsRecommended
      SHELL ["/bin/sh"]
      ENTRYPOINT y
      FROM a
      CMD x
    `))

  it('the earlier of two is reported, and the comment above the later one counts', () => {
    expectSquiggles(`
      FROM scratch
      CMD ["a"]
      ^^^ MultipleInstructionsDisallowed
      CMD ["b"]
      FROM scratch
      CMD ["c"]
    `)
    expectSquiggles(`
      FROM scratch
      CMD ["a"]
      # check=skip=MultipleInstructionsDisallowed
      CMD ["b"]
    `)
  })

  it('variables of the base, of ARG and of ENV are known', () =>
    expectSquiggles(`
      ARG GLOBAL=1
      FROM alpine AS base
      ARG A
      ENV B=1
      COPY $A $B $C $GLOBAL $PATH /
                  ^ UndefinedVar
                     ^^^^^^ UndefinedVar
      FROM base
      COPY $A $B $TARGETARCH /
                  ^^^^^^^^^^ UndefinedVar
      EXPOSE $NOBODY_LOOKS
      RUN echo $X
    `))

  it('an unknown base may set anything but what was clearly meant otherwise', () =>
    expectSquiggles(`
      FROM example.com/x
      ENV PATH=$PAHT:/a MODE=$MOED
                ^^^^ UndefinedVar
    `))

  it('a local image answers for its variables', () => {
    const file = parse('FROM example.com/x\nCOPY $HOME $USER /\n')
    const environmentOf = (name: string) => (name === 'example.com/x' ? ['HOME=/root'] : undefined)
    const found = lint(file, defaultSettings, { environmentOf }).filter(({ rule }) => rule.id === 'UndefinedVar')
    expect(found.map(({ range }) => file.text.slice(range.start, range.end))).toEqual(['USER'])
  })

  it('arguments of FROM', () =>
    expectSquiggles(`
      ARG TAG=latest
      FROM busybox:\${TAG}\${VERSION}
                           ^^^^^^^ UndefinedArgInFrom
      FROM --platform=$TARGETPLATFORM busybox
           ^^^^^^^^^^^^^^^^^^^^^^^^^^ RedundantTargetPlatform
      FROM --platform=linux/amd64 busybox AS app
           ^^^^^^^^^^^^^^^^^^^^^^ FromPlatformFlagConstDisallowed
      FROM --platform=linux/amd64 busybox AS app-amd64
    `))

  it('the first WORKDIR counts, through stages', () =>
    expectSquiggles(`
      FROM scratch AS a
      WORKDIR app
              ^^^ WorkdirRelativePath
      WORKDIR sub
      FROM a
      WORKDIR other
    `))

  it('secrets by the words of their names', () =>
    expectSquiggles(`
      FROM scratch
      ARG GITHUB_TOKEN PUBLIC_KEY
          ^^^^^^^^^^^^ SecretsUsedInArgOrEnv
      ENV password_file=x Secret=y MONKEY=z
                          ^^^^^^ SecretsUsedInArgOrEnv
    `))

  it('EXPOSE', () =>
    expectSquiggles(`
      FROM scratch
      EXPOSE 80/TcP [::1]:80:80 53/udp
             ^^^^^^ ExposeProtoCasing
                    ^^^^^^^^^^^ ExposeInvalidFormat
    `))

  it('sources that .dockerignore leaves out', () => {
    const drawing = `
      FROM scratch AS a
      FROM scratch
      COPY a.txt sub/b.txt . /c/
           ^^^^^ CopyIgnoredFile
                 ^^^^^^^^^ CopyIgnoredFile
      COPY --from=a a.txt /
      ADD https://example.com/a.txt /
    `
    expectSquiggles(drawing, {}, { ignoreFile: '# these\n*.txt\nsub\n' })
    expectSquiggles('FROM scratch\nCOPY a.txt /\n', {}, { ignoreFile: '*.txt\n!b.txt\n' })
    expectSquiggles('FROM scratch\nCOPY . /\n     ^ CopyIgnoredFile\n', {}, { ignoreFile: '**\n' })
  })

  it('descriptions, when asked for', () =>
    expectSquiggles(`
      # check=skip=all;experimental=InvalidDefinitionDescription
      # bar is not foo
      ARG foo=bar
      ^^^ InvalidDefinitionDescription
      # base is the base
      FROM scratch AS base
      # apart
      #
      ARG x
    `))
})

describe('comments', () => {
  it('a check directive silences rules in all of the file, up to its first blank', () => {
    expect(findingsIn('# check=skip=StageNameCasing,JSONArgsRecommended // why\nFROM alpine AS A\nCMD x\n')).toEqual([])
    expect(findingsIn('# check=skip=all\nFROM alpine AS A\n')).toEqual([])
  })

  it('above an instruction it silences that one alone, and no rule about the whole file', () =>
    expectSquiggles(`
      # check=skip=none
      FROM scratch
      # check=skip=SecretsUsedInArgOrEnv,ConsistentInstructionCasing
      env KEY=1
      ^^^ ConsistentInstructionCasing
      ENV TOKEN=2
          ^^^^^ SecretsUsedInArgOrEnv
    `))

  it('of several check comments above an instruction the first one counts, and none where that one is wrong', () =>
    expectSquiggles(`
      FROM scratch
      # check=skip=SecretsUsedInArgOrEnv
      # check=skip=LegacyKeyValueFormat
      ENV TOKEN 1
      ^^^ LegacyKeyValueFormat
      # check=skp=SecretsUsedInArgOrEnv
      # check=skip=SecretsUsedInArgOrEnv
      ENV KEY=1
          ^^^ SecretsUsedInArgOrEnv
    `))

  it('hadolint ignores by code, for an instruction, a stage or the file', () => {
    expect(findingsIn('FROM scratch\n# hadolint ignore=DL4000,DL3025\nMAINTAINER x\n')).toEqual([])
    expect(findingsIn('# hadolint stage ignore=DL4000\nFROM scratch\nMAINTAINER x\n')).toEqual([])
    expect(findingsIn('# hadolint global ignore=DL4000\nFROM scratch\nMAINTAINER x\n')).toEqual([])
  })

  it('error=true leaves warnings what they are and adds one error at the directive', () => {
    expectSquiggles(`
      # check=error=true
      ^^^^^^^^^^^^^^^^^^ ChecksAreErrors
      FROM scratch AS A
                      ^ StageNameCasing
    `)
    expect(findingsIn('# check=error=true;skip=all\nFROM scratch AS A\n')).toEqual([])
  })

  it('error=true counts checks that are switched off here, for BuildKit runs them', () => {
    const found = findingsIn('# check=error=true\nFROM scratch AS A\n', { rules: { StageNameCasing: 'off' } })
    expect(found.map(({ rule }) => rule.id)).toEqual(['ChecksAreErrors'])
  })

  it('no comment silences an error', () =>
    expect(findingsIn('# check=skip=all\nFROM scratch\n# hadolint ignore=UnknownInstruction\nFOO\n')).toHaveLength(1))
})

describe('settings', () => {
  it('a rule takes the severity that it is given, by id or by alias', () => {
    const severities = (rules: Record<string, 'hint' | 'off'>) =>
      findingsIn('FROM scratch\nMAINTAINER x\n', { rules }).map(({ severity }) => severity)
    expect(severities({ MaintainerDeprecated: 'hint' })).toEqual(['hint'])
    expect(severities({ DL4000: 'off' })).toEqual([])
  })

  it('an error keeps its severity', () =>
    expect(findingsIn('FROM scratch\nFOO\n', { rules: { UnknownInstruction: 'off' } })).toHaveLength(1))
})
