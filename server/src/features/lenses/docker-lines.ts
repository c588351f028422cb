import type { Build } from '../../meaning/build.ts'
import type { BuiltStage } from '../../meaning/built-stage.ts'
import { readPort } from '../../meaning/ports.ts'
import type { Settings } from '../../settings.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import type { Text } from '../../text.ts'
import { buildOf } from '../build-of.ts'

/** A line for a terminal, and the place in the file that it is about. */
export interface DockerLine {
  readonly span: Span
  readonly title: Text
  readonly line: string
}

/** The lines that build the stages of a file and run its image, to be typed in the file's folder. */
export function dockerLines(
  file: Dockerfile,
  names: { readonly folder: string; readonly file: string },
  settings: Settings,
): readonly DockerLine[] {
  const build = buildOf(file, settings)
  const last = build.stages.at(-1)
  return build.stages.flatMap((stage): readonly DockerLine[] => {
    const span = stage.from.keywordRange
    const line = buildLine(build, stage, names, settings)
    if (line === undefined) return []
    if (stage !== last) return [{ span, title: words.buildTo, line }]
    const run = `docker run --rm -it${published(build, stage)} ${imageName(names.folder)}`
    return [
      { span, title: words.build, line },
      { span, title: words.run, line: run },
    ]
  })
}

/** The line that builds one stage; undefined for one before the last that has no name to be asked for by. */
export function buildLine(
  { stages }: Build,
  stage: BuiltStage,
  names: { readonly folder: string; readonly file: string },
  settings: Settings,
): string | undefined {
  const image = imageName(names.folder)
  const fileFlag = names.file === 'Dockerfile' ? '' : ` -f ${quoted(names.file)}`
  const given = Object.entries(settings.buildArguments).map(
    ([name, value]) => ` --build-arg ${quoted(`${name}=${value}`)}`,
  )
  const base = `docker build${fileFlag}${given.join('')}`
  if (stage === stages.at(-1)) return `${base} -t ${image} .`
  return stage.name && `${base} --target ${stage.name} -t ${image}:${stage.name} .`
}

/** The ports that the image notes down, on this machine under the same number, or one that needs no rights. */
function published(build: Build, stage: BuiltStage): string {
  const exposed = stage.instructions.filter(({ keyword }) => keyword === 'EXPOSE')
  const ports = exposed.flatMap(({ words }) => words.flatMap((word) => build.wordsOf(word, word.text) ?? []))
  return ports
    .map(readPort)
    .filter(({ problem, containerPort }) => !problem && /^\d+$/.test(containerPort))
    .map(({ containerPort, protocol }) => {
      const host = Number(containerPort) < 1024 ? Number(containerPort) + 8000 : Number(containerPort)
      return ` -p ${host}:${containerPort}${/^(?:udp|sctp)$/i.test(protocol) ? `/${protocol.toLowerCase()}` : ''}`
    })
    .join('')
}

/** A name that Docker takes for an image, made of the name of a folder. */
function imageName(folder: string): string {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return name === '' ? 'app' : name
}

/** Quotes that `sh`, PowerShell and `cmd` all understand, where there is need. */
function quoted(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `"${text.replaceAll('"', '')}"`
}

const words = {
  build: { en: 'Build', ko: '빌드' },
  buildTo: { en: 'Build to This Stage', ko: '이 스테이지까지 빌드' },
  run: { en: 'Run', ko: '실행' },
} as const satisfies Readonly<Record<string, Text>>
