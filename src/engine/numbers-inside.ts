import { readFileSync } from 'node:fs'

/**
 * The numbers that processes of a container have inside it, by those that they have outside. Only where the engine runs
 * on this very machine and this is Linux: then the kernel tells everybody. Empty elsewhere.
 * @param id the container's
 */
export function numbersInside(id: string, outside: readonly number[]): ReadonlyMap<number, number> {
  return new Map(
    outside.flatMap((number) => {
      const inside = numberInside(id, number)
      return inside === undefined ? [] : [[number, inside] as const]
    }),
  )
}

function numberInside(id: string, outside: number): number | undefined {
  try {
    // Another machine's process may have the number of one here: its control group says whose it is.
    if (!readFileSync(`/proc/${outside}/cgroup`, 'utf8').includes(id)) return undefined
    return innermostNumber(readFileSync(`/proc/${outside}/status`, 'utf8'))
  } catch {
    return undefined
  }
}

/** The last number of the line `NSpid`, which lists a process's numbers from the outermost namespace to its own. */
export function innermostNumber(status: string): number | undefined {
  const numbers = /^NSpid:\s+(.+)$/m.exec(status)?.[1]?.split(/\s+/) ?? []
  return numbers.length === 0 ? undefined : Number(numbers.at(-1))
}
