/** A language whose builds look alike. */
export interface Pattern {
  readonly images: RegExp
  /** The command that builds, with its words. */
  readonly command: RegExp
  /** The first lines of the stage that runs. */
  readonly stage: (found: Found) => readonly string[]
  /** The sources are what runs: they are copied behind the build. */
  readonly movesCopies?: true
  /** What changes in the lines that move there. */
  readonly rewrite?: (line: string) => string
}

export interface Found {
  readonly image: string
  /** The WORKDIR without a slash at its end; empty for `/`. */
  readonly folder: string
  /** The words of CMD or ENTRYPOINT. */
  readonly command: string
}

export const patterns: readonly Pattern[] = [
  {
    images: /(?:^|\/)golang[:@]|(?:^|\/)golang$/,
    command: /^go build .*-o [^ ]+/,
    stage: ({ image, folder, command }) => {
      const program = absolute(command.split(' ')[0] ?? '', folder)
      const base = /alpine/.test(image) ? 'alpine' : 'gcr.io/distroless/base-debian12'
      return [`FROM ${base}`, ...workdir(folder), `COPY --from=build ${program} ${program}`]
    },
  },
  {
    images: /(?:^|\/)node(?:[:@]|$)/,
    command: /^(?:npm|yarn|pnpm)(?: run)? build/,
    stage: ({ image, folder, command }) => {
      const output = /([\w.-]+)\/[^ ]*$/.exec(command)?.[1] ?? 'dist'
      return [
        `FROM ${slim(image)}`,
        ...workdir(folder),
        'COPY package*.json ./',
        'RUN npm ci --omit=dev',
        `COPY --from=build ${folder}/${output} ./${output}`,
      ]
    },
  },
  {
    images: /(?:^|\/)python(?:[:@]|$)/,
    command: /^pip3? install .*-r [^ ]+/,
    stage: ({ image, folder }) => [
      `FROM ${slim(image)}`,
      ...workdir(folder),
      'COPY --from=build /usr/local/lib /usr/local/lib',
      'COPY --from=build /usr/local/bin /usr/local/bin',
    ],
    movesCopies: true,
  },
  {
    images: /(?:^|\/)maven(?:[:@]|$)/,
    command: /^mvn .*\bpackage\b/,
    stage: ({ image, folder }) => {
      const version = /-(\d+)\b/.exec(image)?.[1] ?? '21'
      return [
        `FROM eclipse-temurin:${version}-jre`,
        ...workdir(folder),
        `COPY --from=build ${folder}/target/*.jar app.jar`,
      ]
    },
    rewrite: (line) => line.replace(/[\w./-]*target\/[\w.*-]+\.jar/, 'app.jar'),
  },
]

function workdir(folder: string): readonly string[] {
  return folder === '' ? [] : [`WORKDIR ${folder}`]
}

function absolute(program: string, folder: string): string {
  return program.startsWith('/') ? program : `${folder}/${program.replace(/^\.\//, '')}`
}

/** The small variant of an official image, where none is chosen. */
function slim(image: string): string {
  return /:[\d.]+$/.test(image) ? `${image}-slim` : image
}
