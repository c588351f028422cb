import { randomInt } from 'node:crypto'
import type { Lesson } from '../lesson.ts'
import type { Variable } from '../variables.ts'

/** The same lesson for a learner whose names and ports are others: what the author wrote out by hand shows. */
export function differentNames(lesson: Lesson): Lesson {
  const prefix = `proof${randomInt(1000, 9999)}-`
  const variables = Object.entries(lesson.variables).map(([name, variable]) => [name, different(variable, prefix)])
  return { ...lesson, variables: Object.fromEntries(variables) }
}

function different(variable: Variable, prefix: string): Variable {
  if ('container' in variable) return { container: `${prefix}${variable.container}` }
  // Below the ports that the system gives out by itself.
  return 'port' in variable ? { port: randomInt(20_000, 30_000) } : variable
}
