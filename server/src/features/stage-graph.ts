import { basename, dirname } from 'node:path'
import type { ResponseError } from 'vscode-languageserver/node'
import type { BuiltStage } from '../meaning/built-stage.ts'
import { mountField, mountsOf } from '../meaning/mounts.ts'
import { type SourceReference, sourceReferences } from '../meaning/references.ts'
import type { Settings } from '../settings.ts'
import type { Dockerfile, Instruction } from '../syntax/tree.ts'
import { answer } from './answer.ts'
import { buildOf } from './build-of.ts'
import type { Feature } from './feature.ts'
import { inFile } from './in-file.ts'
import { buildLine } from './lenses/docker-lines.ts'
import { pathOf } from './path-of.ts'

/** `drydock/stages`: the stages of an open file and what they take from each other, for whoever draws them. */
export const stageGraph: Feature = {
  capabilities: {},
  attach(connection, workspace) {
    connection.onRequest<StageGraph | null | ResponseError<never>, never>(
      'drydock/stages',
      answer(connection, null, ({ textDocument }: { readonly textDocument: { readonly uri: string } }) =>
        inFile(workspace, textDocument, (file, settings) => stagesIn(file, pathOf(textDocument.uri), settings)),
      ),
    )
  },
}

/** Plain data. Lines count from 0. */
export interface StageGraph {
  readonly stages: readonly DrawnStage[]
}

export interface DrawnStage {
  /** As it is written; null where it has none. */
  readonly name: string | null
  readonly line: number
  readonly lastLine: number
  /** What it begins with; null where FROM names nothing. */
  readonly base: Origin | null
  readonly taken: readonly Taken[]
  readonly instructions: readonly DrawnInstruction[]
  /** The line for a terminal that builds it; null where only its name could tell which one is meant. */
  readonly command: string | null
}

/** An earlier stage by its number from 0, or an image by its name. */
export type Origin = { readonly stage: number } | { readonly image: string }

/** Files that a stage takes from elsewhere. */
export interface Taken {
  readonly by: 'COPY' | 'mount'
  readonly from: Origin
  readonly paths: readonly string[]
  readonly line: number
}

export interface DrawnInstruction {
  /** On one line. */
  readonly text: string
  readonly line: number
  /** Whether it changes files, and so makes a layer. */
  readonly isLayer: boolean
}

/** The stages of a file. What stands in a circle, or is taken from a later stage, is left out: BuildKit refuses it. */
export function stagesIn(file: Dockerfile, path: string | undefined, settings: Settings): StageGraph {
  const build = buildOf(file, settings)
  const references = sourceReferences(build)
  const lineOf = (offset: number) => file.lines.positionAt(offset).line
  const names = { folder: basename(dirname(path ?? '')), file: basename(path ?? 'Dockerfile') }
  const drawn = (stage: BuiltStage): DrawnStage => ({
    name: stage.nameWord?.text ?? null,
    line: lineOf(stage.from.range.start),
    lastLine: lineOf((stage.instructions.at(-1) ?? stage.from).range.end),
    base: baseOf(stage),
    taken: references.flatMap((reference) => {
      if (reference.stage !== stage) return []
      const from = originOf(reference)
      const line = lineOf(reference.instruction.range.start)
      return from ? [{ by: wayOf(reference), from, paths: pathsOf(reference), line }] : []
    }),
    instructions: stage.instructions.map((instruction) => ({
      text: oneLine(instruction),
      line: lineOf(instruction.range.start),
      isLayer: layered.has(instruction.keyword),
    })),
    command: buildLine(build, stage, names, settings) ?? null,
  })
  return { stages: build.stages.map(drawn) }
}

const layered: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR'])

function baseOf({ baseStage, baseName, base }: BuiltStage): Origin | null {
  if (baseStage) return { stage: baseStage.index }
  const image = baseName ?? base?.text
  return image === undefined ? null : { image }
}

function originOf({ stage, target, text, isWrongIndex }: SourceReference): Origin | undefined {
  if (isWrongIndex || (target && target.index >= stage.index)) return undefined
  return target ? { stage: target.index } : { image: text }
}

function wayOf({ instruction }: SourceReference): Taken['by'] {
  return instruction.keyword === 'COPY' ? 'COPY' : 'mount'
}

function pathsOf({ instruction, range }: SourceReference): readonly string[] {
  if (instruction.keyword === 'COPY') return instruction.words.slice(0, -1).map(({ text }) => text)
  const mount = mountsOf(instruction).find(({ flag }) => flag.range.start <= range.start && flag.range.end >= range.end)
  return [(mount && mountField(mount, 'source', 'src')?.value) ?? '/']
}

function oneLine({ line }: Instruction): string {
  return line.text.trim().replace(/\s+/g, ' ').slice(0, longest)
}

/** More than a picture has room for. */
const longest = 200
