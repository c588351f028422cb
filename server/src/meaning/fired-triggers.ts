import type { Span } from '../syntax/span.ts'
import type { Dockerfile, Instruction } from '../syntax/tree.ts'
import type { Build } from './build.ts'

/** A file in which triggers fire, and where these are written. */
export type Fired = { readonly file: Dockerfile; readonly places: readonly Span[] }

/**
 * What ONBUILD holds runs behind the FROM of every stage that starts from the one where it stands. Gives the file as it
 * is built, with those instructions once more below that FROM, each with the range where it is written; undefined where
 * no stage of the file fires any.
 */
export function withFiredTriggers(file: Dockerfile, build: Build): Fired | undefined {
  const fired = new Map<Instruction, readonly Instruction[]>()
  for (const { from, baseStage } of build.stages) {
    const triggers = baseStage?.instructions.flatMap(triggerOf) ?? []
    if (triggers.length > 0) fired.set(from, triggers)
  }
  if (fired.size === 0) return undefined
  const instructions = file.instructions.flatMap((instruction) => [instruction, ...(fired.get(instruction) ?? [])])
  return { file: { ...file, instructions }, places: [...fired.values()].flat().map(({ range }) => range) }
}

/** The heredocs belong to the ONBUILD. A FROM can't be there at all, and would start a stage of its own. */
function triggerOf({ trigger, heredocs }: Instruction): readonly Instruction[] {
  return trigger && trigger.keyword !== 'FROM' ? [{ ...trigger, heredocs }] : []
}
