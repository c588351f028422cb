import { rememberingLast } from '../syntax/remembering-last.ts'
import type { Span } from '../syntax/span.ts'
import type { Flag, Instruction, LogicalLine } from '../syntax/tree.ts'
import type { Build } from './build.ts'
import type { BuiltStage } from './built-stage.ts'
import { mountField, mountsOf } from './mounts.ts'

/** A place where a stage takes files from another stage or from an image: `COPY --from=` or a mount's `from=`. */
export type SourceReference = {
  readonly stage: BuiltStage
  readonly instruction: Instruction
  readonly range: Span
  readonly text: string
  /** The stage that is meant, also a later one. */
  readonly target: BuiltStage | undefined
  /** `COPY --from=3` where there are fewer stages. */
  readonly isWrongIndex: boolean
}

/** Every such place, in order. Of several stages with one name the last is meant. */
export const sourceReferences = rememberingLast((build: Build): readonly SourceReference[] => {
  const byName = new Map(
    build.stages.flatMap((stage) => (stage.name === undefined ? [] : [[stage.name, stage] as const])),
  )
  const references: SourceReference[] = []
  let images = 0
  for (const stage of build.stages) {
    for (const instruction of stage.instructions) {
      if (!mayRefer(instruction)) continue
      for (const { range, text, mayBeIndex } of namesIn(instruction)) {
        const index = mayBeIndex && /^[-+]?[0-9]+$/.test(text) ? Number(text) : undefined
        const target = index === undefined ? byName.get(text.toLowerCase()) : build.stages[index]
        // BuildKit counts the images that it met before among the stages.
        const isWrongIndex = index !== undefined && (index < 0 || index >= build.stages.length + images)
        references.push({ stage, instruction, range, text, target, isWrongIndex })
        if (index === undefined && !target) images++
      }
    }
  }
  return references
})

/** Most mounts are caches, and need not be read. The answer is kept with the line. */
function mayRefer(instruction: Instruction): boolean {
  if (instruction.keyword !== 'COPY' && instruction.keyword !== 'RUN') return false
  const known = mayReferCache.get(instruction.line)
  if (known !== undefined) return known
  const isNaming = ({ name, value = '' }: Flag) => name === 'from' || (name === 'mount' && /from/i.test(value))
  const mayRefer = instruction.flags.some(isNaming)
  mayReferCache.set(instruction.line, mayRefer)
  return mayRefer
}

const mayReferCache = new WeakMap<LogicalLine, boolean>()

function namesIn(instruction: Instruction) {
  if (instruction.keyword === 'COPY') {
    const from = instruction.flags.findLast(({ name }) => name === 'from')
    return from?.value ? [{ range: from.valueRange, text: from.value, mayBeIndex: true }] : []
  }
  return mountsOf(instruction).flatMap((mount) => {
    const field = mountField(mount, 'from')
    return field?.value ? [{ range: field.valueRange, text: field.value, mayBeIndex: false }] : []
  })
}

/** The references that take part in a circle: a stage that needs itself, by whatever detour. */
export function circularReferences(build: Build): readonly SourceReference[] {
  const references = sourceReferences(build)
  const edges = new Map<BuiltStage, Set<BuiltStage>>()
  for (const { stage, target } of references) {
    if (target) edges.set(stage, (edges.get(stage) ?? new Set()).add(target))
  }
  // Only a reference to the stage itself or to a later one can close a circle.
  if (!references.some(({ stage, target }) => target && target.index >= stage.index)) return []
  return references.filter(({ stage, target }) => target && reaches(edges, target, stage))
}

function reaches(edges: ReadonlyMap<BuiltStage, ReadonlySet<BuiltStage>>, from: BuiltStage, to: BuiltStage): boolean {
  const seen = new Set([from])
  for (const stage of seen) {
    if (stage === to) return true
    for (const next of edges.get(stage) ?? []) seen.add(next)
  }
  return false
}
