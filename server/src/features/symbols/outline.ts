import { SymbolKind } from 'vscode-languageserver/node'
import { type Stage, stagesOf } from '../../meaning/stages.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile, Instruction } from '../../syntax/tree.ts'

/** A line of the outline. */
export interface Entry {
  readonly name: string
  readonly detail: string
  readonly kind: SymbolKind
  readonly range: Span
  /** What is shown as chosen: the keyword, or the name of the stage. */
  readonly selection: Span
  readonly children: readonly Entry[]
}

/** A file as a tree: what stands above the first FROM, then the stages with their instructions. */
export function outlineOf(file: Dockerfile): readonly Entry[] {
  const { before, list } = stagesOf(file)
  return [...before.map((instruction) => entryOf(instruction)), ...list.map(stageEntry)]
}

function stageEntry({ index, from, base, nameWord, instructions }: Stage): Entry {
  const last = instructions.at(-1) ?? from
  return {
    name: nameWord?.text ?? base?.text ?? String(index),
    detail: nameWord ? `FROM ${base?.text ?? ''}` : `FROM (${index})`,
    kind: SymbolKind.Module,
    range: { start: from.range.start, end: last.range.end },
    selection: nameWord?.range ?? from.keywordRange,
    children: instructions.map((instruction) => entryOf(instruction)),
  }
}

function entryOf(instruction: Instruction): Entry {
  const { keyword, line, range, keywordRange, pairs } = instruction
  const names = pairs.map(({ name }) => name.text).join(' ')
  return {
    name: names === '' ? keyword : `${keyword} ${shortened(names)}`,
    detail: names === '' ? shortened(line.text.trim().slice(keyword.length)) : '',
    kind: kinds[keyword] ?? SymbolKind.Property,
    range,
    selection: keywordRange,
    children: [],
  }
}

const kinds: Readonly<Record<string, SymbolKind | undefined>> = {
  ARG: SymbolKind.Variable,
  ENV: SymbolKind.Constant,
  RUN: SymbolKind.Method,
  COPY: SymbolKind.File,
  ADD: SymbolKind.File,
  WORKDIR: SymbolKind.Package,
  CMD: SymbolKind.Event,
  ENTRYPOINT: SymbolKind.Event,
}

/** One line of at most 60 characters. */
function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  const characters = line.length > 60 ? [...line.slice(0, 120)] : []
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : line
}
