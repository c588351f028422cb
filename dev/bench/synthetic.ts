/**
 * A Dockerfile with exactly so many instructions, mixed as people mix them: a stage for every 50, RUNs over several lines,
 * heredocs, `COPY --from`, variables, comments. It is well written, so that nothing is measured but the reading.
 */
export function syntheticDockerfile(instructionCount: number): string {
  const instructions: string[] = []
  for (let stage = 0; instructions.length < instructionCount; stage++) instructions.push(...stageOf(stage))
  return `${instructions.slice(0, instructionCount).join('\n')}\n`
}

const stageSize = 50

function stageOf(stage: number): readonly string[] {
  const head = [
    `FROM debian:12.5-slim AS stage${stage}`,
    `ARG VERSION=1.${stage}`,
    `ENV APP_HOME=/srv/app${stage} APP_MODE="release mode"`,
    'WORKDIR $APP_HOME',
  ]
  const body = Array.from({ length: stageSize - head.length }, (_, index) => {
    const make = makers[index % makers.length]
    return make ? make(index, stage) : ''
  })
  return [...head, ...body]
}

type Maker = (index: number, stage: number) => string

const makers: readonly Maker[] = [
  (index) =>
    `RUN set -eux; \\\n    mkdir -p /opt/tool${index}; \\\n    # the sources stay out of the image\n    ./configure --prefix=/opt/tool${index} && make -j4`,
  (index, stage) =>
    stage === 0
      ? `COPY --chown=1000:1000 src${index}/ ./src${index}/`
      : `COPY --from=stage${stage - 1} /opt/tool${index} /opt/tool${index}`,
  (index) => `ENV TOOL_${index}_HOME=/opt/tool${index} TOOL_${index}_VERSION=\${VERSION:-1.0}`,
  (index) =>
    `RUN <<EOF\nset -e\necho "tool ${index}"\nln -s /opt/tool${index}/bin/tool /usr/local/bin/tool${index}\nEOF`,
  (index) => `LABEL org.example.tool${index}="tool ${index}" org.example.version="\${VERSION}"`,
  (index) => `EXPOSE ${8000 + index}/tcp`,
  (index) =>
    `# part ${index}\nRUN --mount=type=cache,target=/var/cache/tool${index} tool${index} build --output "$APP_HOME/out${index}"`,
  (index) => `COPY package${index}.json lock${index}.json ./`,
  (index) => `ARG BUILD_${index}`,
  () => 'USER 1000:1000',
]
