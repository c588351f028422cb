import fc from 'fast-check'

/** Texts that look like Dockerfiles often enough to reach every corner of the parser, and are none often enough too. */
export const dockerfile: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.oneof(line(), piece()), { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

function line(): fc.Arbitrary<string> {
  return fc.constantFrom(
    'FROM alpine:3.20 AS base\n',
    'FROM base\n',
    'FROM scratch AS b\r\n',
    'from $IMAGE as other\n',
    'ARG IMAGE=alpine:3.20 OTHER\n',
    'ENV A=b C="d e" F=${A:-g}\n',
    'ENV old style $A\n',
    'LABEL "a b"=c d=\'e\'\n',
    'RUN apk add curl && \\\n  # why\n\n  rm -rf /x\n',
    'RUN <<EOF\necho $A\nEOF\n',
    'RUN <<-"A" cat <<B\n\tx\n\tA\ny\nB\n',
    'RUN --mount=type=cache,target=/c,uid=1 --network=none make\n',
    'RUN --mount=type=secret,id=x --mount=from=base,target=/y ["a", "b"]\n',
    'COPY --from=base --chown=1:2 a b /c/\n',
    'COPY ["a b", "/c"]\n',
    'COPY <<E /x\nhi\nE\n',
    'ADD https://example.com/a.git#b /c\n',
    'CMD sleep 1\n',
    'CMD ["sleep", 1]\n',
    'ENTRYPOINT ["x"]\n',
    'EXPOSE 80/TCP 1:2 70000 $A\n',
    'HEALTHCHECK --interval=5 CMD x\n',
    'HEALTHCHECK NONE\n',
    'ONBUILD RUN <<EOF\nx\nEOF\n',
    'ONBUILD ONBUILD COPY a b\n',
    'USER root\n',
    'WORKDIR a/${b\n',
    'VOLUME [""]\n',
    'SHELL ["/bin/bash", "-c"]\n',
    'STOPSIGNAL SIGTREM\n',
    'MAINTAINER Kim\n',
    '# syntax=docker/dockerfile:1\n',
    '# escape=`\n',
    '# check=skip=all;error=true\n',
    '# hadolint ignore=DL3008\n',
    '#\n',
    '\n',
    '  \t\n',
  )
}

function piece(): fc.Arbitrary<string> {
  return fc.constantFrom(
    ...['\\', '\n', '\r', '\r\n', ' ', '\t', '#', '"', "'", '$', '${', '}', ':-', '`', '[', ']', ',', '=', '--', '<<'],
    ...['EOF', '-', '/', '한', '\ud83d\ude00', '\ud83d', '\u00a0', '\u2028', '\ufeff', '\0', 'RUN', 'FROM', 'x', 'a=b'],
  )
}
