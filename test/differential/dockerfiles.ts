import fc from 'fast-check'

/**
 * Dockerfiles for a builder that is to read them and not to build anything: all FROM scratch, and the first thing in each
 * stage is a COPY of a file that is not there. In each one line may be wrong. The same ones for the same seed.
 */
export function dockerfiles(count: number, seed: number): readonly string[] {
  return fc.sample(dockerfile, { numRuns: count, seed })
}

/** Fails once everything is read, before anything runs. */
const stopper = 'COPY .absent /'

const validLines = [
  'ADD --chown=1000:1000 one two /srv/',
  'ADD ["one file", "/srv/"]',
  'ARG A',
  'ARG A=1 B="two words"',
  'CMD ["one", "two"]',
  'CMD one && two',
  'COPY one two ./',
  'COPY --chown=$A:$A one /srv/$A',
  'COPY --from=base /one /two',
  'COPY ["one", "two", "/srv/"]',
  'ENTRYPOINT ["one"]',
  'ENTRYPOINT one $A',
  'ENV A=1 B="two words" C=three\\ words',
  "ENV A='$B' B=${A:-none} C=${A:+some}",
  'ENV A two words',
  'EXPOSE 80 443/tcp 53/udp',
  'EXPOSE 8000-8010 $A',
  'HEALTHCHECK --interval=30s --timeout=1m30s --retries=3 CMD one',
  'HEALTHCHECK --start-period=5s CMD ["one", "two"]',
  'HEALTHCHECK NONE',
  'LABEL one=1 "two words"="three words"',
  'LABEL one two three',
  'MAINTAINER someone <someone@example.com>',
  'ONBUILD RUN one',
  'ONBUILD COPY one two',
  'RUN one && \\\n    two "three" \\\n    # why\n    four',
  'RUN ["one", "two"]',
  'RUN --mount=type=cache,target=/one,sharing=locked one',
  'RUN --mount=type=bind,from=base,source=/one,target=/two,rw one',
  'RUN --mount=type=secret,id=one,mode=0400,required one',
  'RUN --mount=type=tmpfs,target=/one --mount=type=ssh one',
  'SHELL ["one", "-c"]',
  'STOPSIGNAL SIGTERM',
  'STOPSIGNAL 9',
  'USER one:two',
  'USER $A',
  'VOLUME /one /two',
  'VOLUME ["/one", "/two words"]',
  'WORKDIR /one/$A',
  'WORKDIR "one two"',
] as const

const validLine = fc.constantFrom(...validLines)

/** A character more, less, twice or in place of another. */
const mutated = fc
  .record({
    line: validLine,
    at: fc.nat(1000),
    kind: fc.constantFrom('insert', 'replace', 'delete', 'double', 'cut', 'dropWord'),
    character: fc.constantFrom(...'"\'\\$[]{}=,:;/-. \t09aZ|&'),
  })
  .map(({ line, at, kind, character }) => {
    const place = at % line.length
    const [before, after] = [line.slice(0, place), line.slice(place)]
    if (kind === 'insert') return before + character + after
    if (kind === 'replace') return before + character + after.slice(1)
    if (kind === 'delete') return before + after.slice(1)
    if (kind === 'double') return before + after.slice(0, 1) + after
    if (kind === 'cut') return before
    return line
      .split(' ')
      .toSpliced(at % line.split(' ').length, 1)
      .join(' ')
  })

const keywords =
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  )

const flags = [
  ...[
    '--chown=1',
    '--chown',
    '--chown=',
    '--chmod=755',
    '--from=base',
    '--from=0',
    '--from=7',
    '--from=-1',
    '--from=$A',
  ],
  ...[
    '--interval=1s',
    '--interval=0',
    '--interval=1',
    '--interval=1us',
    '--interval=-1s',
    '--timeout=1h',
    '--timeout=x',
  ],
  ...['--retries=0', '--retries=-1', '--retries=x', '--start-period=1.5s', '--platform=linux/amd64', '--unknown', '--'],
  ...[
    '--mount=type=cache',
    '--mount=type=cache,target=/x,sharing=none',
    '--mount=target=/x',
    '--mount=type=bind,size=1',
  ],
  ...['--mount=type=secret', '--mount=type=secret,id=x,uid=x', '--mount=x', '--mount=type=cahce,target=/x', '--mount='],
  ...['--mount=type=tmpfs,target=/x,mode=0700', '--mount=type=cache,target=/x,mode=8', '--mount=type=ssh,required=x'],
  ...[
    '--mount=type=cache,"target=/a,b"',
    '--mount=type=cache,target=/x,',
    '--mount=,target=/x',
    '--mount=TYPE=Cache,DST=/x',
  ],
  ...['--mount=type=bind,target=/x,ro=maybe', '--mount=type=cache,target=/x,uid=-1', '--mount=type=secret,id=a,src=b'],
  ...['--mount=type=tmpfs,target=/x,sharing=locked', '--mount=from=$A,target=/x', "--mount='target=\"/x'"],
  ...[
    '--chmod=8',
    '--chmod=10000',
    '--chmod=$A',
    '--chmod=',
    '--from=BASE',
    '--from="base"',
    "--from='$A'",
    '--from=+0',
  ],
  ...['--interval="1s"', '--interval=.5s', '--interval=1h-1m', '--interval=1s1', '--timeout=1µs', '--timeout=9999999h'],
  ...[
    '--retries=+1',
    '--retries="2"',
    '--retries=2147483648',
    '--chown="a b"',
    '--"chown"=1',
    '--chown=a\\',
    "--chown='a",
  ],
] as const

const words = [
  ...[
    'one',
    '/two',
    './three',
    '1',
    '80',
    '80/tcp',
    '99999',
    '80/xyz',
    '10-5',
    '1-3:4-6',
    '127.0.0.1:80:80',
    '$A',
    '${A}',
  ],
  ...[
    '${A:-one}',
    '${A:+two}',
    '${A:?no}',
    '${A',
    '${}',
    '${A:x}',
    '$',
    '"two words"',
    '"open',
    "'open",
    "'$A'",
    'a\\ b',
    '\\',
  ],
  ...[
    'a=1',
    'a="1',
    'a=$A',
    '=1',
    'a=',
    '"a b"=1',
    '[]',
    '["one"]',
    '["one", 2]',
    '["one"',
    "['one']",
    '[["one"]]',
    '["a",]',
  ],
  ...['80-80', '80-', '80:', '/80', '80/', '80/TCP', '00080', '[::1]:80:80', '[]:80:80', '[x]:80:80', '0x50', '$A$B'],
  ...[
    '${A:-${B:-c}}',
    '${A:-"x}"}',
    '${A:+${}}',
    '${A:-$B',
    '"${A"',
    '"a$"',
    '$$',
    '\\$A',
    '"\\x"',
    '${1}',
    '${A:-\\}}',
  ],
  ...['a"b"c', '\'a\'"b"', '"a\\"b"', '[ "a" ]', '["a" "b"]', '["\\u00e9"]', '["\\x"]', '[]]', '["a"', '[1]', '[null]'],
  ...[
    'cmd',
    'None',
    'SIGRTMAX-1',
    'RTMAX-15',
    '+9',
    '-9',
    'sigterm',
    '"SIGTERM"',
    '$@',
    '${@}',
    '${A:-}',
    '한',
    '"한 글"',
  ],
  ...['NONE', 'CMD', 'none', 'RUN', 'FROM', 'ONBUILD', 'SIGKILL', 'SIGNONE', 'RTMIN+3', '0', '65', '-1'],
] as const

const generated = fc
  .record({
    keyword: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...keywords) },
      { weight: 1, arbitrary: fc.constantFrom('RUNN', 'run', 'Copy', 'FOO', 'EXPOSE80', 'ENV=1') },
    ),
    flags: fc.array(fc.constantFrom(...flags), { maxLength: 1 }),
    words: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
  })
  .map(({ keyword, flags, words }) => [keyword, ...flags, ...words].join(' '))

/** Runs in the stage below that starts from this one. */
const trigger = fc.oneof(validLine, mutated, generated).map((line) => `ONBUILD ${line}`)

const froms = fc.oneof(
  { weight: 12, arbitrary: fc.constant('FROM scratch') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        'FROM',
        'FROM scratch AS',
        'FROM scratch AS 1a',
        'FROM scratch AS a b',
        'FROM scratch IS a',
        'FROM scratch AS A',
      ],
      ...['from scratch as last', 'FROM base AS last', 'FROM base', 'FROM $NONE', 'FROM ${B:-scratch}', 'FROM ${B'],
      ...['FROM --platform=linux/arm64 scratch', 'FROM --platform=linux/a@b scratch', 'FROM --platform scratch'],
      ...['FROM "scratch"', "FROM 'scratch' AS a", 'FROM scra\\tch', 'FROM ${B:-"scratch"}', 'FROM scratch AS a-b_c.d'],
      ...['FROM --platform=$TARGETPLATFORM scratch', 'FROM --platform= scratch', 'FROM --platform=linux scratch'],
      ...['FROM scratch AS', 'FROM base:1 AS x y', 'FROM scratch \\\n  # why\n  AS last', 'FROM scratch # why'],
      ...['FROM --platform=a/b/c/d scratch', 'FROM --unknown=1 scratch', 'FROM scratch AS sc:ratch', 'FROM sc"ratch'],
    ),
  },
)

const tops = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['# escape=`\n', '# escape=x\n', '# escape=`\n# escape=`\n', '#escape=\\\n', '\ufeff', '\n\n', '# note\n'],
      ...[
        'ARG B=scratch\n',
        'ARG\n',
        'ARG B="scratch\n',
        'RUN one\n',
        'ENV A=1\n',
        'ARG B=${NONE:?no}\n',
        'ARG B=${A\n',
      ],
    ),
  },
)

const dockerfile = fc
  .record({
    top: tops,
    trigger: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: trigger }),
    from: froms,
    before: fc.array(validLine, { maxLength: 2 }),
    risky: fc.oneof(mutated, generated),
    after: fc.array(validLine, { maxLength: 2 }),
    lineEnd: fc.oneof({ weight: 9, arbitrary: fc.constant('\n') }, { weight: 1, arbitrary: fc.constant('\r\n') }),
  })
  .map(({ top, trigger, from, before, risky, after, lineEnd }) => {
    const base = ['FROM scratch AS base', stopper, ...(trigger === undefined ? [] : [trigger])]
    // The builder looks only at stages that the last one needs.
    const last = [trigger === undefined ? from : 'FROM base', stopper, 'COPY --from=base /one /two']
    const lines = [...base, ...last, ...before, trigger === undefined ? risky : 'EXPOSE 80', ...after]
    return `${top}${lines.join('\n')}\n`.replaceAll('\n', lineEnd)
  })
