import type { Container, Engine } from '../engine/engine.ts'
import type { Ledger } from './ledger.ts'
import type { Lesson } from './lesson.ts'
import { thingsOn } from './things.ts'
import { resolveVariables, type Surroundings, type Values } from './variables.ts'

/** On an engine that the lesson has not met yet: all that is there, and names and ports that nobody uses. */
export async function freshStart(
  { variables }: Lesson,
  engine: Engine,
  { isFree, imagePrefix }: Pick<Surroundings, 'isFree' | 'imagePrefix'>,
  signal: AbortSignal,
): Promise<{ readonly values: Values; readonly ledger: Ledger }> {
  const baseline = await thingsOn(engine, signal)
  // The engine may be on another machine, or in a virtual one: its own ports count as well.
  const published = new Set((await engine.containers(signal)).flatMap(publishedBy))
  const values = await resolveVariables(variables, {
    present: baseline,
    isFree: async (port) => !published.has(port) && (await isFree(port)),
    imagePrefix,
  })
  return { values, ledger: { host: engine.endpoint.host, baseline, made: [] } }
}

function publishedBy({ ports }: Container): (number | undefined)[] {
  return ports.map(({ outside }) => outside)
}
