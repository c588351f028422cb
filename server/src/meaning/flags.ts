/** How a flag's value is read: `strings` may be given several times, the others once. */
export type FlagKind = 'boolean' | 'string' | 'strings'

/** The flags of every instruction that BuildKit looks at (`instructions/parse.go`). ARG and STOPSIGNAL ignore theirs. */
export const flagKinds: Readonly<Record<string, Readonly<Record<string, FlagKind | undefined>> | undefined>> = {
  ADD: {
    checksum: 'string',
    chmod: 'string',
    chown: 'string',
    exclude: 'strings',
    'keep-git-dir': 'boolean',
    link: 'boolean',
    unpack: 'boolean',
  },
  CMD: {},
  COPY: {
    chmod: 'string',
    chown: 'string',
    exclude: 'strings',
    from: 'string',
    link: 'boolean',
    parents: 'boolean',
  },
  ENTRYPOINT: {},
  ENV: {},
  EXPOSE: {},
  FROM: { platform: 'string' },
  HEALTHCHECK: {
    interval: 'string',
    retries: 'string',
    'start-interval': 'string',
    'start-period': 'string',
    timeout: 'string',
  },
  LABEL: {},
  MAINTAINER: {},
  ONBUILD: {},
  RUN: { device: 'strings', mount: 'strings', network: 'string', security: 'string' },
  SHELL: {},
  USER: {},
  VOLUME: {},
  WORKDIR: {},
}
