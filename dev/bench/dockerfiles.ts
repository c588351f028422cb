import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { numbersFrom } from './random.ts'

/** So many Dockerfiles of 5 to 60 instructions, good and bad, the same in every run. */
export function generatedDockerfiles(count: number): readonly string[] {
  const next = numbersFrom(count)
  const one = <Part>(parts: readonly [Part, ...Part[]]): Part => parts[Math.floor(next() * parts.length)] ?? parts[0]
  return Array.from({ length: count }, () => {
    const stageCount = 1 + Math.floor(next() * 3)
    const stages = Array.from({ length: stageCount }, (_, stage) => {
      const length = 4 + Math.floor(next() * 16)
      const body = Array.from({ length }, () => one(parts)(stage))
      return [`FROM ${one(bases)}${stage < stageCount - 1 ? ` AS part${stage}` : ''}`, ...body, one(ends)].join('\n')
    })
    return `${[one(tops), ...stages].filter((part) => part !== '').join('\n\n')}\n`
  })
}

/** The texts of the cases in the folder for `npm run conformance`, where it is there. They are read, never kept. */
export function conformanceDockerfiles(): readonly string[] {
  const folder = process.env['CONFORMANCE_DIR'] ?? join(root, '../shared/conformance')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { cases }: { cases: readonly { dockerfile: string }[] } = JSON.parse(
        readFileSync(join(folder, name), 'utf8'),
      )
      return cases.map(({ dockerfile }) => dockerfile)
    })
}

const tops = ['', '# syntax=docker/dockerfile:1', '# escape=\\\n# the service', 'ARG TAG=12.5'] as const

const bases = [
  'debian:12.5-slim',
  'alpine',
  'node:22-alpine',
  'python:latest',
  'golang:1.23 ',
  'ubuntu:${TAG:-24.04}',
  'scratch',
  '--platform=$BUILDPLATFORM gcc:14',
] as const

const parts: readonly [(stage: number) => string, ...((stage: number) => string)[]] = [
  () => 'RUN apt-get update && apt-get install -y curl git \\\n    ca-certificates \\\n && rm -rf /var/lib/apt/lists/*',
  () => 'RUN apt-get install python3',
  () => 'RUN apk add --no-cache build-base=0.5-r3 linux-headers',
  () => 'RUN pip install --no-cache-dir -r requirements.txt && pip install flask',
  () => 'RUN npm ci --omit=dev\nRUN npm run build',
  () => 'RUN --mount=type=cache,target=/root/.cache/go-build CGO_ENABLED=0 go build -o /out/app ./cmd/app',
  () => 'RUN curl -fsSL https://example.com/install.sh | sh',
  () => 'RUN cd /tmp && wget https://example.com/tool.tar.gz && tar xzf tool.tar.gz',
  () => 'RUN <<EOF\nset -eux\nfor name in one two; do\n  echo "$name" >> /etc/names\ndone\nEOF',
  () => 'COPY . .',
  () => 'COPY package.json package-lock.json ./',
  () => 'COPY --chown=1000:1000 ["src", "public", "/srv/app/"]',
  (stage) => `COPY --from=part${Math.max(0, stage - 1)} /out/app /usr/local/bin/app`,
  () => 'COPY <<EOF /etc/app.conf\nlisten = ${PORT}\nEOF',
  () => 'ADD archive.tar.gz /opt/',
  () => 'ARG VERSION=1.0\nARG TARGETARCH',
  () => 'ENV PATH=/opt/bin:$PATH \\\n    PORT=8080',
  () => 'ENV DB_PASSWORD secret',
  () => 'LABEL org.opencontainers.image.title="The service" version="1.0"',
  () => 'MAINTAINER someone@example.com',
  () => 'WORKDIR /srv/app',
  () => 'WORKDIR app',
  () => 'EXPOSE 8080 8443/tcp',
  () => 'VOLUME ["/data"]',
  () => 'USER 1000:1000',
  () => 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
  () => 'HEALTHCHECK --interval=30s --timeout=3s CMD curl -f http://localhost:8080/ || exit 1',
  () => 'ONBUILD COPY . /srv/app',
  () => 'STOPSIGNAL SIGTERM',
  () => '# a word about what follows\nrun echo done',
]

const ends = [
  'CMD ["node", "server.js"]',
  'ENTRYPOINT ["/usr/local/bin/app"]\nCMD ["--help"]',
  'CMD python app.py',
  'ENTRYPOINT exec /usr/local/bin/app $OPTIONS',
] as const
