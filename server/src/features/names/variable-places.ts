import type { Build } from '../../meaning/build.ts'
import type { BuiltStage } from '../../meaning/built-stage.ts'
import { marksIn } from '../../shell/coloured.ts'
import type { Mark } from '../../shell/mark.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile, Instruction, Pair } from '../../syntax/tree.ts'
import { usesInQuotedScripts } from './quoted-scripts.ts'

/** A place where the name of a variable stands. */
export interface VariablePlace {
  readonly name: string
  readonly span: Span
  /** Undefined above the first FROM, and in a FROM. */
  readonly stage: BuiltStage | undefined
  readonly isDeclaration: boolean
  /** Of a declaration: not an ARG that takes its value from elsewhere. */
  readonly hasValue: boolean
}

/** The places of a variable, or of all, in some instructions; in order. */
export function variablePlaces(
  file: Dockerfile,
  build: Build,
  name: string | undefined,
  instructions: readonly Instruction[] = file.instructions,
): readonly VariablePlace[] {
  const isWanted = (found: string) => name === undefined || found === name
  const stages = stagesByInstruction(build)
  const places: VariablePlace[] = []
  for (const { stage, expansion, place } of instructions.flatMap(build.expandedIn)) {
    for (const reference of expansion.references) {
      if (!isWanted(reference.name)) continue
      places.push(use(reference.name, place(reference.nameStart, reference.nameEnd), stage))
    }
  }
  for (const instruction of instructions) {
    const stage = stages.get(instruction)
    if (instruction.keyword === 'ARG' || instruction.keyword === 'ENV') {
      for (const pair of instruction.pairs) if (isWanted(pair.name.text)) places.push(declaration(file, pair, stage))
    }
    for (const { name: found, span } of shellUses(file, instruction, name)) places.push(use(found, span, stage))
  }
  return places.sort((one, other) => one.span.start - other.span.start)
}

function use(name: string, span: Span, stage: BuiltStage | undefined): VariablePlace {
  return { name, span, stage, isDeclaration: false, hasValue: false }
}

function declaration({ text }: Dockerfile, { name, value }: Pair, stage: BuiltStage | undefined): VariablePlace {
  // The name may stand in quotes: `ENV "A"=b`.
  const at = text.slice(name.range.start, name.range.end).indexOf(name.text)
  const start = name.range.start + Math.max(at, 0)
  const span = { start, end: start + name.text.length }
  return { name: name.text, span, stage, isDeclaration: true, hasValue: value !== undefined }
}

/** The variables in shell text, those left out that the script gives a value itself. */
function shellUses(file: Dockerfile, holder: Instruction, name: string | undefined) {
  const instruction = holder.trigger ?? holder
  if (!withScript.has(instruction.keyword) || !mayUse(file, holder, name)) return []
  const marks = marksIn(file, instruction, holder)
  const assigned = new Set(marks.flatMap((mark) => (mark.kind === 'assigned' ? [mark.name] : [])))
  const own = marks.flatMap((mark) => placeOf(mark, instruction.origin) ?? [])
  return [...own, ...usesInQuotedScripts(file, instruction, marks)].filter(
    (place) => !assigned.has(place.name) && (name === undefined || place.name === name),
  )
}

function placeOf({ kind, name, nameRange }: Mark, origin: number) {
  if (kind !== 'variable' || name === undefined || !nameRange) return undefined
  return { name, span: { start: origin + nameRange.start, end: origin + nameRange.end } }
}

const withScript: ReadonlySet<string> = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'])

/** Most scripts need not be read to know that the variable is not in them. */
function mayUse(file: Dockerfile, { line, range, heredocs }: Instruction, name: string | undefined): boolean {
  const text = heredocs.length === 0 ? line.text : file.text.slice(range.start, range.end)
  return name === undefined ? /[$%]/.test(text) : text.includes(name)
}

function stagesByInstruction(build: Build): ReadonlyMap<Instruction, BuiltStage> {
  const known = cache.get(build)
  if (known) return known
  const found = new Map<Instruction, BuiltStage>()
  for (const stage of build.stages) for (const instruction of stage.instructions) found.set(instruction, stage)
  cache.set(build, found)
  return found
}

const cache = new WeakMap<Build, ReadonlyMap<Instruction, BuiltStage>>()
